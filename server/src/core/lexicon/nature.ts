/** Land, water, weather, animals, plants and the environment. */
export const nature = `
natura naturale / nature natural
ambiente ambientale ambientalista / environment environmental environmentalist
ecologia ecologico ecosistema / ecology ecological ecosystem
mare marino / sea marine
marittimo / maritime
oceano oceanico / ocean oceanic
lago laghi / lake
fiume fluviale / river
affluente / tributary
ruscello torrente / stream brook
cascata / waterfall
palude / swamp marsh wetland
laguna / lagoon
golfo / gulf
baia / bay
stretto / strait
canale / canal channel
diga / dam
riva sponda / shore
costa costiero litorale / coast coastal coastline
spiaggia / beach
scogliera / cliff reef
isola insulare isolano / island isle islander
arcipelago / archipelago
penisola / peninsula
continente continentale / continent continental
montagna monte montuoso montano / mountain mount mountainous
catena / chain
collina colle / hill
vetta cima picco / peak
valle vallata / valley
pianura / plain
altopiano / plateau
grotta caverna / cave cavern
vulcano vulcanico / volcano volcanic
eruzione / eruption erupt
lava / lava
cratere / crater
deserto desertico / desert
bosco foresta boschivo forestale / forest wood woodland
giungla / jungle
prateria / prairie grassland
suolo / soil
sabbia sabbioso / sand sandy
fango / mud
roccia roccioso / rock rocky
pietra / stone
ghiaccio / ice
ghiacciaio / glacier
iceberg / iceberg
artico / arctic
antartico / antarctic
polo polare / polar pole
equatore equatoriale / equator equatorial
tropico tropicale / tropical tropics
emisfero / hemisphere
latitudine / latitude
longitudine / longitude
clima climatico / climate climatic
meteo meteorologico meteorologia meteorologo / weather meteorological meteorologist
pioggia piovere piogge piovoso / rain rainfall rainy
precipitazione / precipitation
neve nevicata nevicare / snow snowfall
grandine / hail
vento ventoso / wind windy
nuvola nuvoloso nube / cloud cloudy
nebbia / fog mist
fulmine / lightning
tuono / thunder
tempesta temporale bufera / storm thunderstorm
tornado / tornado
siccità / drought
umidità umido / humidity humid wet
secco / dry
gelo gelido / frost
cielo / sky
aria / air
atmosfera atmosferico / atmosphere atmospheric
ozono / ozone
acqua acque idrico / water
acquedotto / aqueduct
idroelettrico / hydroelectric hydropower
marea / tide tidal
inquinamento inquinare inquinante / pollution pollute pollutant
emissione / emission
serra / greenhouse
riscaldamento riscaldare / warming
rifiuti spazzatura immondizia / waste garbage trash rubbish
discarica / landfill
riciclare riciclo / recycling recycle
deforestazione disboscamento / deforestation
estinzione estinguere estinto / extinction extinct
biodiversità / biodiversity
habitat / habitat
riserva / reserve
conservazione conservare / conservation preserve preservation
selvatico selvaggio / wild wildlife
animale animali / animal
mammifero / mammal
rettile / reptile
anfibio / amphibian
insetto / insect
uccello / bird
pesce pesci / fish
squalo / shark
balena / whale
delfino / dolphin
tonno / tuna
salmone / salmon
tartaruga / turtle tortoise
serpente / snake
coccodrillo / crocodile
rana / frog
ragno / spider
ape api / bee
zanzara / mosquito
farfalla / butterfly
formica / ant
verme / worm
cane cani canino / dog canine
gatto felino / cat feline
cavallo cavalli equino / horse equine
mucca / cow
toro / bull
bovino bestiame / cattle livestock bovine
pecora / sheep
agnello / lamb
capra / goat
maiale suino / pig swine
pollo / chicken
gallina / hen
anatra / duck
coniglio / rabbit
topo / mouse
ratto / rat
lupo lupi / wolf wolves
orso / bear
volpe / fox
cervo / deer
leone leonessa / lion lioness
tigre / tiger
elefante / elephant
scimmia / monkey
scimpanzé / chimpanzee
gorilla / gorilla
aquila / eagle
falco falcone / hawk falcon
gufo civetta / owl
piccione colomba / pigeon dove
corvo / crow raven
preda / prey
predatore / predator
caccia cacciare cacciatore / hunt hunting hunter
zoo / zoo
nido nidificare / nest nesting
uovo uova / egg
ala ali / wing
coda / tail
corno corna / horn
piuma / feather
zanna avorio / ivory tusk
pelliccia / fur
pianta piante / plant plants
albero alberi / tree
foglia foglie / leaf
radice / root
seme / seed
ramo rami / branch
fiore fiorire / flower blossom
erba / grass
fungo funghi / fungus mushroom fungi
alga alghe / algae alga
giardino giardiniere / garden gardener gardening
frutto frutta / fruit
quercia / oak
pino / pine
ulivo olivo / olive
legno legname / timber wooden
vegetazione vegetale / vegetation
campo / field
terreno / terrain
`;
