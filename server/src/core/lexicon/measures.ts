/** Quantities, measures in words, sizes, order, likeness and other qualities. */
export const measures = `
numero numeri numerazione / number
numeroso / numerous
quantità quantitativo / quantity
somma / sum
importo / amount
cifra / digit figure
totale totalmente complessivo / total totally overall
intero interamente / entire entirely whole
completo completare completamento completamente / complete completed completion completely
parziale parzialmente / partial partially
metà / half
doppio raddoppiare / double doubled
triplo triplicare / triple tripled
dimezzare dimezzamento / halve halved
media mediamente / average
mediana / median
percentuale percento / percentage percent
proporzione proporzionale / proportion proportional
migliaia / thousands
centinaia / hundreds
decine dozzina / dozens dozen
paio coppia / pair couple
gruppo gruppi / group band
insieme / together
folla affollato / crowd crowded
eccesso eccessivo / excess excessive
abbondanza abbondante / abundance abundant
carenza scarsità scarso / shortage scarcity scarce
mancanza mancare mancato / lack
sufficiente sufficientemente / sufficient enough
minimo / minimum minimal
massimo / maximum
limite limitare limitato limitazione / limit limited limitation
estremo estremamente / extreme extremely
grande grosso / large larger largest big bigger biggest great greatest
maggiore maggior / major greater
massiccio / massive
enorme / enormous huge
gigante gigantesco / giant gigantic
vasto / vast
ampio ampiezza ampliare ampliamento / broad enlarge enlargement
piccolo / small smaller smallest little
minore / minor lesser
minuscolo / tiny
dimensione dimensioni / size dimension
superficie / surface
area / area
ettaro / hectare
acro / acre
chilometro / kilometer kilometre
metro / meter metre
centimetro / centimeter centimetre
miglio miglia / mile
pollice / inch thumb
tonnellata / ton tonne
chilogrammo chilo / kilogram kilo
litro / liter litre
barile / barrel
gallone / gallon
lungo lunghezza allungare / long longer longest length
corto / short
breve brevemente / brief briefly shorter shortest
alto altezza / high higher highest tall taller tallest height
basso abbassare / low lower lowest
profondo profondità profondamente / deep depth deeply deeper deepest
largo larghezza / wide width
spessore / thickness thick
diametro / diameter
altitudine / altitude elevation
perimetro / perimeter
distanza distante distare / distance distant
pesare peso / weigh weight
pesante / heavy heavier heaviest
leggero leggerezza / lightweight
denso densità / dense density
durare durata durò / lasted duration lasting
rapido rapidamente / quick rapid quickly rapidly quicker quickest
durezza duro / hard
morbido / soft
forte fortemente / strong strongly stronger strongest
forza forze / force strength
potenza potente / power powerful
debole debolezza indebolire / weak weakness weaken
pieno riempire / full fill
vuoto svuotare / empty
primo / first
ultimo scorso / last latest
secondario / secondary
principale principalmente / principal main mainly primarily
prevalente prevalentemente / mostly predominantly
fondamentale / fundamental
essenziale essenzialmente / essential essentially
importante importanza / important importance
significativo significativamente / significant significantly
rilevante rilevanza / relevant relevance
cruciale / crucial
decisivo / decisive
necessario necessità / necessary necessity
bisogno / need
urgente urgenza / urgent urgency
utilità / usefulness useful
inutile / useless
possibile possibilità / possible possibility
impossibile / impossible
probabile probabilmente probabilità / probable probably probability likely
certo certezza certamente / certain certainty
incerto incertezza / uncertain uncertainty
vero verità / true truth
falso falsificare falsificazione / false fake falsify forgery
reale realtà / real reality
corretto correttamente correggere correzione / correct correctly correction
errore erroneo sbagliare sbagliato sbaglio / error mistake wrong
esatto esattamente / exact exactly
preciso precisione precisamente / precise precision precisely
evidente / evident obvious
chiaro chiarire chiarezza chiarimento / clear clarify clarification
oscuro oscurità / obscure
buono bontà / good goodness
migliore meglio / better best
migliorare miglioramento / improve improvement
ottimo eccellente eccellenza / excellent excellence
peggiore peggio peggiorare peggioramento / worse worst worsen
cattivo / bad
perfetto perfezione perfettamente / perfect perfection perfectly
bello bellezza / beautiful beauty
brutto / ugly
nuovo novità / new novelty newer newest
rinnovare rinnovo / renew renewal
originale originalità originario originariamente / original originality originally
origine / origin
unico unicità / unique uniqueness
speciale specialità / special specialty speciality
specializzato specializzazione specialista / specialized specialization specialist
specifico / specific
comunemente / commonly common
normale normalmente normalità / normal normally normality
regolare regolarmente / regular regularly
irregolare irregolarità / irregular irregularity
tipico tipicamente / typical typically
strano / strange odd
straordinario / extraordinary
notevole notevolmente / remarkable notable
considerevole considerevolmente / considerable considerably
semplice semplicemente semplificare semplicità / simple simply simplify simplicity
complesso complessità / complex complexity
complicato complicare complicazione / complicated complicate complication
facile facilmente facilitare / easy easily facilitate
difficile difficoltà / difficult difficulty
uguale uguaglianza / equal equality
disuguaglianza / inequality
equivalente equivalere / equivalent
identico / identical
simile somiglianza somigliare / similar similarity resemble
diverso differente differenza differenziare differire / different difference differ differentiate
diversità / diversity diverse
confronto confrontare paragone paragonare / compare comparison
opposto / opposite
contrario / contrary
contrasto contrastare / contrast
vario varietà / various variety
variare variazione variabile variante / vary variation variable variant
tipo tipologia / type
genere / genre gender
categoria / category
livello / level
qualità qualitativo / quality qualitative
caratteristica caratteristico caratterizzare / characteristic feature
forma / form shape
struttura strutturale / structure structural
sistema sistemico / system systemic
modo maniera / way manner
sequenza / sequence
lista elenco elencare / list
singolare / singular
plurale / plural
multiplo molteplice / multiple
nord settentrionale / north northern
sud meridionale / south southern
est orientale / east eastern
ovest occidentale / west western
nordest nordorientale / northeast northeastern
nordovest nordoccidentale / northwest northwestern
sudest sudorientale / southeast southeastern
sudovest sudoccidentale / southwest southwestern
interno internamente / inner internal interior
esterno esternamente / outer external exterior
superiore / upper superior
inferiore / inferior
lato laterale / side lateral
angolo angolare / angle corner
margine / edge margin
circolare cerchio / circle circular
quadrato / squared
rettangolo rettangolare / rectangle rectangular
triangolo triangolare / triangle triangular
sfera sferico / sphere spherical
cilindro cilindrico / cylinder cylindrical
cubo cubico / cube cubic
linea lineare / line linear
orizzontale / horizontal
verticale / vertical
puro purezza / pure purity
pulito pulizia pulire / clean cleaning
sporco / dirty
crudo / raw
liquido / liquid
solido solidità / solid
fluido / fluid
statico / static
mobile mobilità / mobile mobility
stabile stabilità stabilizzare / stable stability stabilize
instabile instabilità / unstable instability
visibile visibilità / visible visibility
invisibile / invisible
positivo / positive
negativo / negative
attivo attività attivamente / active activity actively
passivo / passive
efficace efficacia / effective effectiveness
efficiente efficienza / efficient efficiency
grave gravemente / serious seriously
gratuito gratuitamente gratis / gratis complimentary
esclusivo esclusivamente / exclusive exclusively
formale formalmente / formal formally
locale localmente / local locally
centralizzato / centralized
disponibile disponibilità / available availability
prezioso / precious
raffinato / refined
delicato / delicate
ripido pendenza pendio / steep slope
fragile fragilità / fragile fragility
ruvido / rough
nazionalità / nationality
sociale socialmente / social socially
civile civico / civil civic civilian
civiltà civilizzazione / civilization civilisation
comunità comunitario / community communal
conteggio / count
rafforzare rafforzamento / strengthen
direttamente / direct directly
fila / row
formazione / formation
pronto / ready
costante costantemente / constant constantly
pezzo pezzi / piece
intenso intensità / intense intensity
valido validità / valid validity
assoluto assolutamente / absolute absolutely
esaurire esaurimento / exhaust exhaustion
prestigioso prestigio / prestigious prestige
equilibrio / balance
adeguato / adequate
curva / curve
congiunto / joint
potenziale / potential
direzione / direction
vicino vicinanza / near nearby nearest
gamma / range
gradi / degree
standard / standard
unità / unit
rispettivamente / respectively respective
generalmente / generally
solito solitamente / usual usually
resto / rest
basare basato basata basa / based
circolazione circolazioni / circulation
relativo relativi / related relate
`;
