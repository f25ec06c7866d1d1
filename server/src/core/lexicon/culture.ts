/** Film, music, books, art, media, education and religion. */
export const culture = `
cultura culturale / culture cultural
film pellicola / film movie filmed filming
cinema cinematografico / cinema cinematic theatrical
cineasta / filmmaker
regista regia diretto / directed
attore attrice attori attrici / actor actress
recitare recitazione / acting acted
interpretare interprete interpretazione / portray portrayal
ruolo / role
personaggio / character
protagonista protagonisti / protagonist starring starred
cast / cast
sceneggiatura sceneggiatore sceneggiatrice / screenplay screenwriter
copione / script
scena scenografia / scene scenery
documentario / documentary
animazione animato / animation animated
commedia comico / comedy comic comedian
thriller / thriller
horror / horror
fantasy / fantasy
dramma drammatico drammaturgo / drama dramatic playwright dramatist
sequel / sequel
trama / plot
dialogo dialoghi / dialogue dialog
anteprima / premiere
incassare incasso / gross grossed
serie / series
televisione televisivo tv / television tv
episodio puntata / episode
stagione stagionale / season seasonal
spettatore telespettatore / viewer spectator
doppiatore doppiaggio / dubbing
sottotitolo / subtitle
trasmettere trasmesso trasmissione trasmise emittente / broadcast broadcaster aired
programma / program programme
radio radiofonico / radio
streaming / streaming
video / video
conduttore conduttrice presentatore / presenter anchor
canzone brano canzoni / song
cantante cantare cantato / singer sing sang sung
cantautore cantautrice / songwriter
musica musicale musicista / music musical musician
melodia melodico / melody melodic
ritmo ritmico / rhythm rhythmic
armonia / harmony
album / album
disco dischi / disc disk
singolo / single
vinile / vinyl
compilation / compilation
registrare registrato registrazione / recorded recording
concerto / concert
tournée tour / tour touring
palco palcoscenico / stage
strumentale / instrumental
pianoforte pianista / piano pianist
chitarra chitarrista / guitar guitarist
violino violinista / violin violinist
batterista / drummer
tamburo / drum
tromba trombettista / trumpet trumpeter
flauto / flute
organista / organist
compositore compositrice comporre composto compose / composer compose composed
orchestra orchestrale / orchestra orchestral
sinfonia sinfonico / symphony symphonic
coro corale / choir choral chorus
jazz / jazz
rapper rap / rapper rap
pop / pop
lirica lirico / lyric lyrical
soprano / soprano
tenore / tenor
danza danzare danzatore ballo ballare ballerino ballerina / dance dancer dancing
balletto / ballet
coreografia coreografo / choreography choreographer
opera / opera
teatro teatrale / theater theatre
spettacolo spettacolare / spectacle spectacular
rappresentare rappresentazione / represent representation
rappresentante rappresentanza / representative
esibirsi esibizione esibire / perform performance performer
libro libri / book
volume / volume
romanzo romanziere / novel novelist
racconto raccontare narratore / tale narrate narrative narrator story
fiaba favola / fairytale fable
poeta poetessa poesia poetico / poet poetry poem poetic
saggio saggistica / essay essayist
letteratura letterario / literature literary
scrivere scrisse scritto scritta scrittore scrittrice / write wrote written writer
autore autrice / author
manoscritto / manuscript
capitolo / chapter
pagina / page
paragrafo / paragraph
prefazione / preface foreword
trilogia / trilogy
saga / saga
fumetto / comics
biblioteca bibliotecario / library librarian
libreria / bookstore bookshop bookseller
editore editrice editoria / publisher publishing
pubblicare pubblicazione pubblicato / publish publication published
stampare stampato tipografia tipografico / print printed printing printer
tradurre tradotto traduzione traduttore tradusse / translate translation translator
edizione / edition
copia copie copiare / copy
enciclopedia / encyclopedia
dizionario / dictionary
pittore pittrice dipingere dipinto pittura dipinse quadro quadri / painter paint painting painted
affresco affreschi / fresco
ritratto / portrait
scultore scultura scolpire / sculptor sculpture sculpt
disegno disegnare disegnatore / drawing draw drew drawn
incisione incisore / engraving engraver
mosaico mosaici / mosaic
arazzo / tapestry
fotografia fotografo fotografare fotografico foto / photograph photo photographer photography photographic
immagine / image
artista arte artistico arti / artist art artistic
artigiano artigianale artigianato / craftsman artisan handicraft
capolavoro / masterpiece
museo museale / museum
mostra esposizione / exhibition exhibit
collezione collezionista collezionare / collection collector
festival / festival
premio premiare premiazione / prize award awarded
oscar / oscar
stile stilistico / style stylistic
stilista / designer
moda / fashion
gotico / gothic
barocco / baroque
rinascimento rinascimentale / renaissance
medioevo medievale / medieval
romantico romanticismo / romantic romanticism
classico classicismo / classic classical classicism
moderno modernità modernismo / modern modernity modernism
contemporaneo / contemporary
mito mitologia mitologico mitico / myth mythology mythological mythical
folklore folclore / folklore
giornale giornali / newspaper
giornalista giornalismo giornalistico / journalist journalism journalistic
cronista / reporter
redazione redattore / newsroom
rivista riviste / magazine
notizia notiziario / news newscast
intervista intervistare / interview
rubrica editoriale / editorial columnist
censura censurare / censorship censor censored
scuola scolastico / school
studente studentessa alunno allievo scolaro studentesco / student pupil
insegnante docente insegnare insegnamento / teacher teach taught teaching
professore professoressa cattedra / professor
preside / headmaster headteacher
rettore / rector
università universitario ateneo / university
facoltà / faculty
campus / campus campuses
accademia accademico / academy academic
diploma diplomarsi diplomato / diploma
dottorato / doctorate doctoral
educazione educare educativo educatore istruzione / education educate educational educator
lezione / lesson
corsi / course
classe / class
aula / classroom
esame esaminare / exam examination examine
imparare apprendere apprendimento appreso / learn learned learning learnt
chiesa chiese / church
ecclesiastico / ecclesiastical
cattedrale duomo / cathedral
basilica / basilica
cappella / chapel
abbazia abate / abbey abbot
monastero monaco monastico convento / monastery monk monastic convent
suora / nun
frate / friar
campanile campana / bell belfry
altare / altar
papa pontefice pontificio pontificato papale papato / pope pontiff papal papacy pontificate
cardinale / cardinal
arcivescovo / archbishop
vescovo vescovile / bishop
diocesi / diocese
arcidiocesi / archdiocese
parrocchia parroco parrocchiale / parish pastor
prete sacerdote sacerdozio / priest priesthood
clero / clergy
missionario / missionary
religione religioso / religion religious
fede / faith
fedele fedeltà / faithful
credente / believer
ateo ateismo / atheist atheism
laico / secular
dio divino / god divine
dea / goddess
santo santa / saint
sacro / sacred holy
santuario / sanctuary shrine
beatificazione beatificare / beatification beatify
canonizzazione canonizzare / canonization canonize
profeta profezia / prophet prophecy
angelo angeli / angel
diavolo / devil
paradiso / heaven paradise
inferno infernale / hell
anima / soul
spirito spirituale spiritualità / spirit spiritual spirituality
preghiera pregare / pray prayer
liturgia liturgico / liturgy liturgical
sacramento / sacrament
concilio / synod
eresia eretico / heresy heretic
teologia teologo teologico / theology theologian theological
bibbia biblico / bible biblical
vangelo evangelico evangelista / gospel evangelical evangelist
cristiano cristianesimo / christian christianity
cattolico cattolicesimo / catholic catholicism
protestante protestantesimo / protestant protestantism
ortodosso / orthodox
luterano / lutheran
anglicano / anglican
ebreo ebraico ebraismo ebrei / jewish jew judaism
antisemita antisemitismo / antisemitic antisemitism
sinagoga / synagogue
rabbino / rabbi
musulmano islamico islam / muslim islam islamic
moschea / mosque
imam / imam
corano / quran koran
buddista buddismo / buddhist buddhism
indù induismo / hindu hinduism
pellegrino pellegrinaggio / pilgrim pilgrimage
crociata crociato / crusade crusader
martire martirio / martyr martyrdom
reliquia / relic
miracolo miracoloso / miracle miraculous
peccato peccatore / sin sinner
scomunica scomunicare / excommunicate excommunication
cerimonia / ceremony
rito rituale / rite ritual
culto / worship cult
natalizio / christmas
pasqua pasquale / easter
carnevale / carnival
tradizione tradizionale / tradition traditional
usanza / custom
festa / feast festivity
stampa / press
platea / audience
versione / version
sezione / section
tesi / thesis
disciplina / discipline
intitolare intitolato / entitled titled
recensione recensire / review reviewer
narrativa / fiction
testo testi / text
formato / format
studioso / scholar
acclamare / acclaim acclaimed
epico epica / epic
`;
