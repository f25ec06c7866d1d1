/** Science, mathematics, space, computing and engineering. */
export const science = `
scienza scientifico scienziato / science scientific scientist
ricerca ricercatore ricercatrice / research researcher
studio studi studiare / study studied
esperimento sperimentale sperimentazione sperimentare / experiment experimental
laboratorio / laboratory lab
teoria teorico / theory theoretical theorist
ipotesi ipotizzare / hypothesis hypothesize
scoprire scoperto scoperta scoprì / discover discovered discovery
inventare invenzione inventore / invent invention inventor
innovazione innovativo innovare / innovation innovative
fisica fisico / physics physicist
chimica chimico / chemistry chemical chemist
biologia biologico biologo / biology biological biologist
matematica matematico / mathematics mathematician mathematical
geologia geologico geologo / geology geological geologist
astronomia astronomo astronomico / astronomy astronomer astronomical
archeologia archeologo archeologico / archaeology archaeologist archaeological
antropologia antropologo / anthropology anthropologist
sociologia sociologo sociologico / sociology sociologist
filosofia filosofo filosofico / philosophy philosopher philosophical
storia storico storica / history historian historic historical
statistica statistico / statistics statistical statistician
geometria geometrico / geometry geometric
algebra algebrico / algebra algebraic
algoritmo / algorithm
equazione / equation
formula / formula
teorema / theorem
calcolare calcolo / calculate calculation
misurare misura misurazione / measure measurement
analisi analizzare / analysis analyze analyse
metodo metodologia / method methodology
ingegnere ingegneria ingegneristico / engineer engineering
tecnologia tecnologico / technology technological tech
tecnico tecnica / technical technique technician
spazio spaziale / space
pianeta pianeti planetario / planet planetary
stella stellare / star stellar
galassia galattico / galaxy galactic
universo universale / universe universal
cosmo cosmico / cosmos cosmic
sole solare / sun solar
luna lunare / moon lunar
terra terrestre / earth
satellite satellitare / satellite
cometa / comet
asteroide / asteroid
meteorite / meteorite
eclissi / eclipse
astronauta cosmonauta / astronaut cosmonaut
telescopio / telescope
osservatorio / observatory
osservare osservazione osservatore / observe observation observer
razzo / rocket
orbita orbitare orbitale / orbit orbital
sonda / spacecraft
navicella astronave / spaceship
gravità gravitazionale / gravity gravitational
atomo / atom
elettrone elettronica elettronico / electron electronics electronic
protone / proton
neutrone / neutron
particella / particle
molecola molecolare / molecule molecular
elemento / element
ossigeno / oxygen
idrogeno / hydrogen
azoto / nitrogen
carbonio / carbon
anidride / dioxide
elio / helium
zolfo / sulfur sulphur
acido / acid acidic
cristallo / crystal
radiazione radioattivo radioattività / radiation radioactive radioactivity
raggio / ray
laser / laser
luce luminoso / light
ottico / optical optics
onda ondata / wave
frequenza / frequency
suono sonoro / sound
pressione / pressure
temperatura / temperature
calore / heat heating
caldo / hot warm
freddo / cold
magnete magnetico / magnet magnetic
vapore / steam
turbina / turbine
motore / engine
macchina / machine
macchinario / machinery
meccanico meccanismo meccanica / mechanical mechanism mechanic
robot robotico / robot robotic
automatico automazione / automatic automation automated
batteria / battery
cavo / cable
sensore / sensor
dispositivo / device
strumento / instrument tool
microscopio / microscope
lente / lens
cellula / cell
gene genetico genetica / gene genetic genetics
genoma genomico / genome genomic
mutazione / mutation
evoluzione evolutivo evolversi / evolution evolutionary evolve
proteina proteico / protein
enzima / enzyme
ormone ormonale / hormone hormonal
embrione embrionale / embryo embryonic
staminale / stem
clone clonare clonazione / clone cloning
tessuto / tissue
membrana / membrane
fossile / fossil
dinosauro / dinosaur
computer calcolatore / computer
informatico informatica / computing
software / software
hardware / hardware
programmatore programmazione programmare / programmer programming
internet / internet
web / web
sito / website site
rete / network
utente / user
smartphone / smartphone
telefono telefonico telefonata telefonare / phone telephone phoned
cellulare / cellphone
dati dato / data
digitale / digital
virtuale / virtual
intelligenza intelligente / intelligence intelligent
artificiale / artificial
cibernetico hacker / hacker cyber
password / password
piattaforma / platform
applicazione / application
server / server
chip semiconduttore / chip semiconductor
schermo / screen
tastiera / keyboard
videogioco videogiochi / videogame
email / email
messaggio / message
blog blogger / blog blogger
plastica / plastic
gomma / rubber
vetro / glass
ceramica / ceramic pottery
prototipo / prototype
specie / species
nucleo nuclei / nucleus
massa masse / mass
componente / component
ciclo / cycle
sostanza / substance
dinamica dinamico / dynamic
fenomeno fenomeni / phenomenon phenomena
design / design
pompa pompe / pump
`;
