/** Lives, families, health, and what is said and done. */
export const people = `
nascere nato nascita nata natale / born birth birthplace
morire morto morte decesso deceduto scomparire scomparsa / die died death dead deceased
sposare sposato matrimonio nozze coniuge / marry married marriage wedding spouse wed
divorzio divorziare / divorce divorced
figlio figlia / son daughter child
bambino bimbo infanzia / kid children childhood baby
padre papà / father dad
madre mamma / mother mum mom
genitore / parent
fratello / brother
sorella / sister
moglie / wife
marito / husband
nonno / grandfather
nonna / grandmother
nipote / nephew niece grandson granddaughter
zio / uncle
zia / aunt
cugino / cousin
famiglia familiare / family
uomo maschio maschile / man male men
donna femmina femminile / woman female women
giovane gioventù giovanile / young youth
anziano vecchio / elderly old
età / age aged
vita vivere / life live lived living
abitare risiedere residenza / reside residence dwell
trasferire trasferirsi trasferimento / move moved transfer relocate
tornare ritorno ritornare / return returned
partire partenza / depart departure leave left
arrivare arrivo / arrive arrival
viaggio viaggiare viaggiatore / travel trip journey traveler traveller
carriera / career
studiare studio / study
laurea laurearsi laureato / graduate graduation degree graduated
diploma diplomarsi / diploma
ospedale ospedaliero / hospital
medico dottore / doctor physician
infermiere / nurse
paziente / patient
malattia malato / disease illness ill sick
salute sanitario sanità / health healthcare
cura curare terapia trattamento / treatment therapy cure
farmaco medicina medicinale / medicine medication
vaccino vaccinare vaccinazione vaccinato / vaccine vaccination vaccinate
virus / virus
infezione infettare contagio contagiato contagiare / infection infect infected contagion
epidemia pandemia / epidemic pandemic
cancro tumore / cancer tumor tumour
cuore cardiaco / heart cardiac
sangue sanguigno / blood
cervello / brain
chirurgia chirurgo intervento / surgery surgeon
ricovero ricoverare ricoverato / hospitalize hospitalized hospitalization
guarire guarigione guarito / recover recovery recovered
sintomo / symptom
dire detto affermare dichiarare dichiarazione affermazione / say said statement declare claim
annunciare annuncio / announce announcement
spiegare spiegazione / explain explanation
raccontare racconto / tell told tale
chiedere richiesta richiedere / ask request require
rispondere risposta / answer reply respond response
confermare conferma / confirm confirmation
negare smentire smentita / deny denial
criticare critica critico / criticize criticise criticism critic
elogiare lodare / praise
intervista intervistare / interview
giornale giornalista giornalismo / newspaper journalist journalism
stampa / press
notizia / news
pubblicare pubblicazione / publish publication published
rivelare rivelazione svelare / reveal revelation disclose
avvertire avvertimento allarme / warn warning alarm
prevedere previsione / forecast predict expect expected
stimare stima / estimate estimated
calcolare calcolo / calculate calculation
misurare misura misurazione / measure measurement
contare conteggio / count
pesare peso / weigh weight
durare durata / lasted duration
iniziare inizio cominciare avviare avvio / begin began begun start started beginning
finire fine terminare concludere conclusione conclusosi / end finish ended conclude conclusion
continuare proseguire / continue
fermare arrestarsi sospendere sospensione / stop suspend suspension halt
aprire apertura inaugurare inaugurazione aperto / open opening inaugurate inauguration opened
chiudere chiusura chiuso / close closed closure closing
usare uso utilizzare utilizzo impiegare / use used usage
avere possedere proprietà proprietario proprietà / own owner ownership property possess
dare donato / give gave given
ricevere ottenere ricevuto / receive received obtain get
raggiungere / reach reached achieve
superare oltrepassare / exceed surpass overtake
cercare ricerca ricercatore / search research researcher seek
trovare trovato scoprire scoperta / find found discovery discover discovered
mostrare dimostrare / show shown demonstrate
aiuto aiutare assistenza assistere / help aid assist assistance
incontrare riunione / meeting meet met
visita visitare visitatore / visit visitor
partecipare partecipante / participate participant attend attendance
rappresentare rappresentante / represent representative
includere comprendere / include comprise
cambiare cambiamento mutare / change changed
migliorare miglioramento / improve improvement
sviluppo sviluppare / development develop
preparare preparazione / prepare preparation
scegliere scelta / choose choice chose chosen
decidere decisione / decide decision
credere / believe belief
pensare pensiero / think thought
sapere conoscere conoscenza / know known knowledge
amico amicizia / friend friendship
gruppo girone / group
squadra / team squad
comunità / community
chiesa / church
papa pontefice pontificio / pope pontiff
vescovo / bishop
prete sacerdote / priest
religione religioso / religion religious
dio divino / god divine
scrivere scrittore scritto autore / write wrote written writer author
leggere lettore lettura / read reader reading
parlare / speak spoke speech
lingua linguaggio / language
nome chiamare chiamato nominato denominare / name named called call
soprannome soprannominato / nickname nicknamed
primo / first
ultimo / last final
grande maggiore / large big great major
piccolo minore / small little minor
nuovo / new
antico / ancient
lungo lunghezza / long length
alto altezza / high tall height
profondo profondità / deep depth
largo larghezza / wide width
veloce velocità rapido / fast speed quick rapid
numero numeroso / number numerous
metà mezzo / half
totale complessivo / total overall
medio media / average mean
record primato / record
mese / month
settimana / week
giorno giornata / day
anno annata / year
ora / hour
minuto / minute
secolo / century
decennio / decade
estate estivo / summer
inverno invernale / winter
primavera / spring
autunno / autumn
notte notturno / night
mattina mattino / morning
sera serata / evening
pomeriggio / afternoon
`;
