/** War, armed forces, disasters and rescue. */
export const conflict = `
guerra bellico / war wartime
battaglia combattere combattimento combattente combatté / battle fight fought combat fighter
conflitto / conflict
esercito / army
militare militari / military
soldato / soldier
truppa truppe / troops
marina navale / navy naval
aviazione / aviation
reggimento / regiment
battaglione / battalion
brigata / brigade
flotta / fleet
caserma / barracks
veterano / veteran
recluta reclutare reclutamento arruolare arruolamento / recruit recruitment enlist
mercenario / mercenary
milizia miliziano / militia militiaman
guerriglia guerrigliero / guerrilla
colonnello / colonel
generale / general
ammiraglio / admiral
sergente / sergeant
tenente / lieutenant
maresciallo / marshal
comandante comandare comando / commander command
equipaggio / crew
arma armato armare armamento / weapon armed weaponry
disarmo disarmare / disarmament disarm
missile missilistico / missile
bomba bombardare bombardamento bombardiere / bomb bombing bombardment bomber
granata / grenade shell
mina / landmine
carro / tank
sottomarino sommergibile / submarine
portaerei / carrier
elicottero / helicopter
drone / drone
munizione munizioni / ammunition munition
esplosione esplodere esploso esplosivo / explosion explode explosive blast
attacco attaccare assalto assalire / attack assault
agguato imboscata / ambush
offensiva / offensive
difesa difendere difeso difensivo / defense defence defend defensive
invasione invadere invaso invasore / invasion invade invader
conquista conquistare conquistatore / conquest conquer conqueror
occupare occupante / occupy occupier
assedio assediare assediato / siege besiege besieged
saccheggio saccheggiare / looting plunder loot
ritirata / retreat
arrendersi / surrender
sconfitta sconfiggere sconfitto / defeat defeated
vittoria vittorioso / victory victorious
vincere vinto vinse vincitore vincitrice vincente / win won winner winning
tregua armistizio / truce ceasefire armistice
pace pacifico / peace peaceful
nemico / enemy
terrorismo terrorista terroristico attentato attentatore / terrorism terrorist
jihadista / jihadist
genocidio / genocide
deportato deportare / deportee
fortezza fortificazione / fortress fort fortification
trincea / trench
base / base
uniforme divisa / uniform
scontro scontrarsi / clash
ostilità ostile / hostility hostile
strategia strategico stratega / strategy strategic strategist
tattica tattico / tactic tactical
missione / mission
operazione operativo / operation operational
emergenza / emergency
disastro disastroso catastrofe catastrofico calamità / disaster disastrous catastrophe catastrophic calamity
tragedia tragico / tragedy tragic
terremoto sisma sismico / earthquake quake seismic
magnitudo / magnitude
epicentro / epicenter epicentre
alluvione inondazione inondare allagamento / flood flooding
incendio rogo fuoco fuochi / fire blaze wildfire
fiamma / flame
bruciare ustione / burn burned burnt
fumo fumare fumatore / smoke smoking smoker
uragano ciclone tifone / hurricane cyclone typhoon
tsunami maremoto / tsunami
frana / landslide
valanga / avalanche
crollo crollare / collapse
maceria / rubble debris
danno danneggiare / damage
distruggere distrutto distruzione distrusse / destroy destroyed destruction
devastare devastazione devastante / devastate devastation
naufragio naufrago / shipwreck castaway
affondare affondamento / sink sank sunk
annegare annegamento / drown drowning
disperso / missing
superstite sopravvissuto sopravvivere sopravvivenza sopravvisse / survivor survive survival
soccorso soccorrere soccorritore / rescue rescuer
salvare salvataggio / save
evacuare evacuazione / evacuate evacuation evacuee
pompiere vigile / firefighter fireman
ambulanza / ambulance
allarme / alarm
allerta / alert
rischio rischiare rischioso / risk risky
pericolo pericoloso / danger dangerous
incidente / accident
impatto / impact
schianto schiantarsi / crash crashed
collisione / collision collide
volontario volontariato / volunteer voluntary
umanitario / humanitarian
riparo rifugio / shelter
tenda / tent
bunker / bunker
scossa scosse / tremor
`;
