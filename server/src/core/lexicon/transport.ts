/** Transport, roads, buildings and towns. */
export const transport = `
trasporto trasportare trasporti / transport transportation
traffico / traffic
strada stradale / street road
autostrada autostradale / motorway highway freeway
marciapiede / sidewalk pavement
incrocio / intersection crossroads
rotonda / roundabout
ponte ponti / bridge
galleria tunnel / tunnel
porto portuale / port harbor harbour
molo banchina / pier wharf dock
faro / lighthouse
aeroporto aeroportuale / airport
scalo / stopover
pista piste / runway track
terminal / terminal
stazione / station
ferrovia ferroviario / railway railroad rail
treno / train
locomotiva / locomotive
vagone carrozza / carriage wagon
metropolitana / subway underground
tram / tram streetcar
autobus bus / bus buses
taxi tassista / taxi cab
automobile auto vettura automobilistico automobilista / car automobile motorist
veicolo / vehicle
camion autocarro / truck lorry
furgone / van
motocicletta moto motociclista / motorcycle motorbike motorcyclist
scooter / scooter
bicicletta bici / bicycle bike
ciclista ciclismo ciclistico / cyclist cycling
ruota / wheel
pneumatico / tyre
freno frenare / brake
volante / steering
autista / driver
guidatore conducente / chauffeur
passeggero passeggeri / passenger
pedone pedonale / pedestrian
pendolare / commuter commute
biglietto / ticket
nave navi / ship vessel
barca imbarcazione / boat
traghetto / ferry
crociera / cruise
veliero / sailboat
vela / sail sailing
yacht / yacht
canoa / canoe
marinaio / sailor seaman
navigare navigazione navigatore / navigate navigation navigator
rotta percorso itinerario / route
aereo velivolo aeroplano aeromobile / plane aircraft airplane
jet / jet
pilota pilotare / pilot
hostess steward / steward stewardess
volo volare / flight fly flew flown
decollo decollare / takeoff
atterraggio atterrare atterrato / landing landed
bordo imbarco imbarcare / aboard boarding
bagaglio valigia / luggage baggage suitcase
velocità veloce / speed fast faster fastest
lento lentezza lentamente / slow
ritardo ritardare / delay
deragliare deragliamento / derail derailment
parcheggio parcheggiare / parking
edificio edifici / building
palazzo / palace
castello castelli / castle
torre / tower
grattacielo / skyscraper
casa case abitazione alloggio / house home housing
villa / villa
appartamento / apartment flat
stanza / room
cucina / kitchen
scala scale / stairs staircase stair
ascensore / elevator
porta / door
finestra / window
tetto / roof
muro mura / wall
pavimento / floor
soffitto / ceiling
cupola / dome
colonna / column
arco / arch
facciata / facade
fondamenta / foundations
mattone / brick
cemento calcestruzzo / cement concrete
marmo / marble
costruire costruzione edificare costruito costruttore / build built construction construct builder
demolire demolizione / demolish demolition
restauro restaurare / restoration restore restored
ristrutturare ristrutturazione / renovate renovation refurbish refurbishment
architetto architettura architettonico / architect architecture architectural
ingresso entrata / entrance
uscita / exit
infrastruttura / infrastructure
immobiliare immobile / realty
quartiere rione / neighborhood neighbourhood
piazza / square
parco / park
viale / avenue
vicolo / alley
villaggio / village
borgo / hamlet
metropoli metropolitano / metropolis metropolitan
centro / center centre
centrale / central
località / locality
luogo luoghi / place
zona / zone
monumento monumentale / monument monumental
statua / statue
obelisco / obelisk
piramide / pyramid
tempio templi / temple
rovina rovine / ruin
fontana / fountain
mulino / mill
fossato / moat
cortile / courtyard
terrazza / terrace
balcone / balcony
cantina / cellar
camino / chimney fireplace
letto / bed
tavolo / table
mobili / furniture
specchio / mirror
chiave / key
lampada / lamp
orologio / clock
bottiglia / bottle
scatola / box
borsetta / handbag
spedizione / expedition
ricostruire ricostruzione / rebuild rebuilt reconstruction
convoglio / convoy
sala / hall
`;
