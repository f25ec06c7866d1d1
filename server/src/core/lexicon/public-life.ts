/** Politics, law, crime, war and administration. */
export const publicLife = `
governo governare governativo esecutivo / government govern governing cabinet
ministro ministero ministeriale / minister ministry
parlamento parlamentare deputato / parliament parliamentary lawmaker deputy legislator
senato senatore / senate senator
camera / chamber
elezione elettorale eleggere eletto / election electoral elect elected
voto votare votazione elettore / vote voter ballot voting
candidato candidatura candidare / candidate candidacy
partito / party
coalizione / coalition
opposizione / opposition
maggioranza / majority
minoranza / minority
referendum / referendum
legge legislazione legislativo normativa / law legislation legislative
decreto / decree
riforma riformare / reform
approvare approvazione / approve approval pass
respingere bocciare rifiutare / reject rejection refuse refusal
proposta proporre / proposal propose
firmare firma siglare sottoscrivere sottoscrizione / sign signed signature
trattato / treaty
costituzione costituzionale / constitution constitutional
regione regionale / region regional
provincia provinciale / province provincial
comune comunale municipio municipale / municipality municipal town
sindaco / mayor
città cittadino cittadina urbano / city citizen urban
paese nazione nazionale / country nation national
statale / state
capitale / capital
confine frontiera / border frontier
territorio territoriale / territory territorial
popolo popolazione abitante residente / population people inhabitant resident
re sovrano monarca monarchia regno / king monarch monarchy kingdom
regina / queen
imperatore impero / emperor empire
principe / prince
principessa / princess
repubblica / republic
democrazia democratico / democracy democratic
dittatore dittatura / dictator dictatorship
rivoluzione / revolution
indipendenza indipendente / independence independent
guerra bellico / war wartime
battaglia combattere combattimento / battle fight fought combat
esercito militare soldato / army military soldier troops
marina navale / navy naval
aviazione / airforce
arma armato / weapon armed
missile / missile
bomba bombardare bombardamento / bomb bombing bombardment
attacco attaccare assalto / attack assault
difesa difendere / defense defence defend
invasione invadere / invasion invade
occupare / occupy
vittoria vincere vincitore vinto / victory win won winner winning
sconfitta sconfiggere / defeat defeated
tregua armistizio cessate / truce ceasefire armistice
pace / peace
nemico / enemy
terrorismo terrorista attentato / terrorism terrorist
ostaggio sequestro / hostage kidnapping kidnap
profugo rifugiato / refugee
migrante immigrato immigrazione / migrant immigrant immigration migration
polizia poliziotto agente carabiniere / police policeman officer
arresto arrestare / arrest arrested
carcere prigione detenuto detenzione / prison jail prisoner inmate detention
reato crimine criminale delitto / crime criminal offence offense
omicidio assassinio assassinare uccidere uccisione assassino / murder kill killing homicide assassination assassinate killer
furto rubare ladro rapina / theft steal stolen thief robbery
frode truffa / fraud scam
corruzione tangente / corruption bribe bribery
droga stupefacente / drug narcotic
mafia mafioso / mafia
processo / trial
tribunale corte / court tribunal
giudice magistrato / judge magistrate
sentenza verdetto / verdict ruling sentence
condanna condannare / convict conviction condemn
pena / penalty punishment
accusa accusare imputato / accuse accusation charge
avvocato legale / lawyer attorney legal
indagine indagare inchiesta investigazione / investigation investigate inquiry probe
testimone testimonianza / witness testimony
vittima / victim
ferito ferire ferita / injured injure wounded wound injury
sparare sparatoria sparo / shoot shooting shot gunfire
protesta manifestazione manifestante protestare / protest demonstration demonstrator protester
scontro / clash
diritto / right
libertà libero liberare liberazione / freedom free liberty liberation
vietare divieto proibire / ban prohibit forbid
permesso permettere autorizzare autorizzazione / permit permission allow authorize authorization
obbligo obbligatorio obbligare / obligation mandatory compulsory oblige
sicurezza sicuro / security safety safe
emergenza / emergency
terremoto sisma sismico / earthquake quake seismic
alluvione inondazione / flood flooding
incendio rogo / fire blaze
uragano ciclone tifone / hurricane cyclone typhoon
tempesta temporale / storm thunderstorm
soccorso soccorrere salvare salvataggio / rescue save
vigile pompiere / firefighter fireman
ambasciatore ambasciata / ambassador embassy
diplomatico diplomazia / diplomat diplomatic diplomacy
estero straniero / foreign foreigner abroad
mondo mondiale globale / world global worldwide
internazionale / international
membro / member membership
organizzazione organizzare / organization organisation organize organise
comitato commissione / committee commission
segretario segreteria / secretary
portavoce / spokesman spokesperson spokeswoman
capo / chief boss
consigliere / councillor councilor adviser advisor
assessore / alderman
ente istituzione istituto / institution institute agency
ufficio / bureau
funzionario / official
pubblico / public
privato / private
strada via / street road
autostrada / motorway highway freeway
ponte / bridge
galleria tunnel / tunnel
porto portuale / port harbor harbour
aeroporto / airport
stazione / station
ferrovia ferroviario treno / railway railroad train rail
nave barca imbarcazione / vessel boat
aereo velivolo aeroplano / plane aircraft airplane
volo volare / flight fly flew
automobile auto macchina vettura / car automobile
autobus bus / bus
bicicletta bici ciclista / bicycle bike cyclist
camion / truck lorry
incidente / accident crash
traffico / traffic
passeggero / passenger
pedone pedonale / pedestrian
scuola scolastico / school
studente alunno allievo scolaro / student pupil
insegnante docente maestro insegnare / teacher teach taught
università universitario ateneo / university
edificio palazzo fabbricato / building
casa abitazione alloggio / house home housing dwelling
appartamento / apartment flat
costruire costruzione edificare / build built construction construct
demolire demolizione / demolish demolition
quartiere rione / neighborhood neighbourhood district
piazza / square
parco / park
acqua idrico / water
rifiuto spazzatura immondizia / waste garbage trash rubbish
riciclare riciclaggio differenziata / recycling recycle
`;
