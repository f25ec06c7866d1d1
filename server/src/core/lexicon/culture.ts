/** Film, music, books, sport, science and nature. */
export const culture = `
film pellicola cinema cinematografico / film movie cinema motion
regista regia / directed direct
attore attrice recitare interpretare interprete interpretazione / actor actress starring act portray
personaggio protagonista / character protagonist
serie / series
televisione televisivo tv / television tv
episodio puntata / episode
stagione / season
spettatore / viewer audience spectator
incassare incasso / gross grossed
canzone brano / song
cantante cantare / singer sing sang
musica musicale musicista / music musical musician
album disco / album
concerto / concert
compositore comporre composto / composer compose composed
orchestra / orchestra
opera / opera
teatro teatrale / theater theatre
libro volume / book
romanzo / novel
poeta poesia poetico / poet poetry poem
pittore dipingere dipinto pittura quadro / painter paint painting painted
scultore scultura / sculptor sculpture
artista arte artistico / artist art artistic
museo / museum
mostra esposizione / exhibition exhibit
festival rassegna / festival
premio premiare / prize award awarded
editore / publisher
architetto architettura / architect architecture
stile / style
gara competere / race contest
partita / match game
campionato / championship
torneo / tournament
coppa / cup
lega / league
calcio calcistico calciatore / football soccer footballer
giocatore giocare gioco / player play
allenatore allenare tecnico / coach trainer
arbitro / referee
gol rete segnare realizzare / score scored
punto punteggio / point
medaglia / medal
argento / silver
bronzo / bronze
olimpico olimpiade olimpiadi / olympic olympics
atleta atletica / athlete athletics
corsa correre / run ran running
nuoto nuotare nuotatore / swim swimming swimmer
tennis tennista / tennis
pallacanestro basket / basketball
pilota / driver pilot
stadio / stadium
tifoso / fan supporter
finale finalista / finalist
semifinale / semifinal
qualificazione qualificare / qualify qualification
titolo / title
capitano / captain
scienza scientifico scienziato / science scientific scientist
esperimento sperimentale sperimentazione / experiment experimental
laboratorio / laboratory lab
campione / champion
teoria teorico / theory theoretical
fisica fisico / physics physicist
chimica chimico / chemistry chemical chemist
biologia biologico biologo / biology biological biologist
matematica matematico / mathematics mathematician mathematical
spazio spaziale / space
pianeta / planet
stella / star
sole solare / sun solar
luna lunare / moon lunar
terra terrestre / earth
satellite / satellite
astronauta / astronaut
telescopio / telescope
razzo / rocket
orbita / orbit
computer calcolatore informatico / computer
network / network
telefono telefonico cellulare / phone telephone mobile
dati dato / data
intelligenza / intelligence
artificiale / artificial
motore / engine
tecnologia tecnologico / technology technological
inventare invenzione inventore / invent invention inventor
mare marino / sea marine
oceano / ocean
lago / lake
fiume fluviale / river
montagna monte / mountain mount
isola / island isle
costa costiero / coast coastal
bosco foresta / forest wood
deserto / desert
vulcano eruzione / volcano eruption volcanic
ghiaccio ghiacciaio / ice glacier
clima climatico / climate climatic
temperatura / temperature
pioggia piovere / rain rainfall
neve nevicata / snow snowfall
vento / wind
siccità / drought
inquinamento inquinare / pollution pollute
emissione / emission
ambiente ambientale / environment environmental
animale / animal
specie / species
uccello / bird
pesce / fish
cane / dog
gatto / cat
cavallo / horse
pianta vegetale / plant
albero / tree
fiore / flower
cellula / cell
gene genetico / gene genetic
proteina / protein
umano / human
corpo / body
mano / hand
occhio / eye
cibo alimentare alimento / food
bevanda bere / drink beverage
colore / color colour
bianco / white
nero / black
rosso / red
verde / green
blu azzurro / blue
luce luminoso / light
suono sonoro / sound
superficie area / surface area
distanza distante / distance distant
nord settentrionale / north northern
sud meridionale / south southern
est orientale / east eastern
ovest occidentale / west western
centro centrale / center centre central
`;
