/** Food, clothes, home, colors, time and seasons. */
export const daily = `
cibo alimentare alimento alimentazione / food
mangiare mangiato / eat ate eaten
bere bevuto bevve / drink drank
bevanda / beverage
pasto / meal
colazione / breakfast
pranzo pranzare / lunch
cena cenare / dinner supper
ristorante ristoratore ristorazione / restaurant
cuoco chef cucinare / cook chef cooking cooked
ricetta / recipe
ingrediente / ingredient
pane panificio / bread
fornaio panettiere / baker bakery
farina / flour
pasta / pasta
pizza pizzeria / pizza pizzeria
riso / rice
grano frumento / wheat
mais granturco / maize corn
orzo / barley
cereale / cereal grain
carne / meat
manzo / beef
prosciutto / ham
salsiccia / sausage
formaggio / cheese
latte latteria / milk dairy
burro / butter
cioccolato cioccolata / chocolate
cacao / cocoa
torta / cake
dolce / sweet
miele / honey
caffè / coffee
tè / tea
birra birrificio birreria / beer brewery
vino vinicolo viticoltura / wine winery
vigneto vigna / vineyard vine
uva / grape
whisky / whisky whiskey
verdura ortaggio / vegetable
patata / potato
pomodoro / tomato
cipolla / onion
fagiolo / bean
mela / apple
limone / lemon
banana / banana
fragola / strawberry
noce / walnut
spezia / spice
pepe / pepper
tabacco / tobacco
agricoltura agricolo agricoltore / agriculture farming farmer agricultural
contadino / peasant
fattoria / farm
raccolti mietitura / harvest crop
coltivare coltivazione / cultivate cultivation
allevare allevamento allevatore / breeding breeder
pesca pescatore pescare peschereccio / fishing fisherman fishery
tessile / textile
cotone / cotton
lana / wool
seta / silk
lino / linen
cuoio / leather
abito vestito abbigliamento vestire / clothes clothing dress dressed garment
indossare / wear wore worn
scarpa / shoe
cappello / hat
giacca / jacket
camicia / shirt
maglia / jersey
gonna / skirt
pantaloni / trousers pants
cappotto / coat
gioiello gioielli gioielleria / jewel jewelry jewellery jeweller
anello anelli / ring
collana / necklace
maschera / mask
bandiera / flag
giocattolo / toy
bambola / doll
regalo regalare dono / gift
lettera / letter
postale poste / mail postal
francobollo / stamp
cartolina / postcard
carta cartaceo / paper
sapone / soap
profumo / perfume
corda / rope
ferro / iron
colore colorato / color colour
bianco bianchi / white
nero / black
rosso / red
verde / green
blu azzurro / blue
giallo / yellow
arancione / orange
viola / purple violet
marrone / brown
grigio / gray grey
tempo tempi / time
epoca / era
periodo / period
fase / phase
data datare / date dated
mese / month
settimana / week
weekend / weekend
giorno giornata giorni / day
anno annata / year
ore / hour
minuto / minute
istante / instant
momento / moment
secolo / century
millennio millenario / millennium
decennio decenni / decade
estate estivo / summer
inverno invernale / winter
primavera primaverile / spring
autunno autunnale / autumn
notte notturno / night
mezzanotte / midnight
mezzogiorno / noon midday
mattina mattino mattinata / morning
alba / dawn sunrise
tramonto / sunset dusk
sera serata serale / evening
stasera / tonight
pomeriggio pomeridiano / afternoon
oggi odierno / today
domani / tomorrow
ieri / yesterday
presto / soon early earlier earliest
tardi / late
futuro / future
passato / past
attuale attualmente / current currently
recente recentemente / recent recently
precedente precedentemente / previous previously
successivo successivamente / subsequent subsequently later
prossimo / next
iniziale inizialmente / initial initially
definitivo definitivamente / definitive definitively
temporaneo temporaneamente provvisorio / temporary temporarily provisional
permanente / permanent
continuo / continuous
eterno eternità / eternal eternity
immediato immediatamente / immediate immediately
improvviso improvvisamente / sudden suddenly
frequente frequentemente / frequent frequently
raro raramente / rare rarely
spesso / often
mai / never
contemporaneamente / simultaneously
finora / hitherto
calendario / calendar
orario / timetable schedule
scadenza / deadline expiry
vacanza vacanze ferie / vacation holiday
pausa / pause
attesa attendere aspettare / wait awaited
preistoria preistorico / prehistory prehistoric
antichità / antiquity
antico / ancient
occasione / occasion
oggetto / object
materiale / material
filo fili / wire
`;
