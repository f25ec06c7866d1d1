/** What people and things do: verbs with the nouns that belong to them. */
export const deeds = `
iniziare inizio cominciare / begin began begun start started beginning
avviare avvio / initiate initiation
finire fine terminare concludere concluso concluse conclusione / end finish ended conclude conclusion
continuare proseguire prosecuzione / continue continuation
fermare / stop halt
sospendere sospeso sospensione / suspend suspension
interrompere interrotto interruzione / interrupt interruption
cessare cessazione / cease cessation
riprendere / resume
aprire aperto apertura aprì / open opening
inaugurare inaugurazione / unveil unveiling
chiudere chiuso chiusura chiuse / close closed closure closing
usare uso utilizzare utilizzo / use used usage
possedere possesso possiede / possess possession
proprietà proprietario / owner ownership property
appartenere appartenenza appartenente / belong
concedere concesso concesse / concede
ricevere ricevuto ricevette / receive received recipient
ottenere ottenuto ottenne / obtain obtained gain
accettare accettazione / accept acceptance
raggiungere raggiunto raggiunse raggiungimento / reach reached
realizzare realizzazione / achieve achievement accomplish
superare oltrepassare / exceed surpass overtake
cercare / seek sought search
trovare trovato ritrovare ritrovamento rinvenire rinvenuto rinvenimento / find found finding
mostrare mostrato / show shown showed
dimostrare dimostrazione / demonstrate prove proved
presentare presentazione / presentation
aiutare aiuto / help aid
assistere assistenza assistente / assist assistance assistant
sostenere sostegno sostenuto sostenitore sostenne supporto supportare sostiene sostengono / support supported
appoggio appoggiare / backing
incontrare incontro / meeting meet met
riunire riunione / gather gathering
visitare visita visitatore / visit visitor
partecipare partecipazione partecipante / participate participant participation
frequentare / attend attended
includere incluso inclusione / include inclusion included
comprendere compreso comprensivo comprende comprendono / comprise encompass
escludere escluso esclusione / exclude exclusion
contenere contenuto contenitore contiene / contain content container
aggiungere aggiunto aggiunta aggiunse / add added addition
sottrarre sottrazione / subtract subtraction
dividere diviso divisione divise / divide division divided
unire unito unione / unite united unify
unificare unificazione / unification
separare separazione separato / separate separation
combinare combinazione / combine combination
mescolare miscela / mix mixture blend
cambiare cambiamento mutare mutamento / change
modificare modifica / modify modification
trasformare trasformazione / transform transformation
convertire conversione convertito / conversion
adattare adattamento / adapt adaptation
sostituire sostituto sostituzione / replace replacement substitution
sviluppare sviluppo sviluppatore / develop development developer
espandere espansione espanso / expand expansion
estendere esteso estensione / extend extension extent
accelerare accelerazione / accelerate acceleration
rallentare rallentamento / slowdown
preparare preparazione preparativo / prepare preparation
scegliere scelto scelta scelse / choose choice chose chosen
selezionare selezione / select selection
preferire preferenza preferito / prefer preference favorite favourite
decidere deciso decisione decise / decide decision
intendere intenzione / intend intention
tentare tentativo / attempt
provocare provocazione / provoke provocation
effetto / effect
conseguenza / consequence
risultato risultare / result outcome
successo / success successful
insuccesso / failure failed
evitare / avoid
prevenire prevenzione preventivo / prevent prevention preventive
impedire impedimento / hinder
ostacolare / hamper
bloccare blocco / block blockade
proteggere protetto protezione protettivo protesse / protect protection protective
tutelare tutela / safeguard
controllare controllo controllore / control controller
gestire gestione gestore / management manage
verifica verificare / verify verification
rilevare rilevazione / detect detection
identificare identificazione identità / identify identification identity
riconoscere riconosciuto riconoscimento riconobbe / recognize recognise recognition
distinguere distinzione distinto / distinguish distinction distinct
collegare collegamento legare legame legato legata legati legate / connect connection link
coinvolgere coinvolto coinvolgimento / involve involvement
collaborare collaborazione collaboratore / collaborate collaboration collaborator
cooperare cooperazione cooperativa / cooperate cooperation cooperative
contribuire contributo / contribute contribution contributor
condividere condiviso condivisione / share sharing shared
distribuire distribuzione distributore / distribute distribution distributor
diffondere diffuso diffusione / spread diffusion widespread
rilasciare rilascio / release released
promuovere promosso promozione promosse / promote promotion
sponsorizzare sponsor sponsorizzazione / sponsor sponsorship
mantenere mantenuto mantenne / maintain keep kept
manutenzione / maintenance
riparare riparazione / repair
installare installazione / install installation
montare / assemble
attivare attivazione / activate activation
spostare spostamento / shift displacement
muovere mosso movimento mosse / movement
seguire seguito seguace / follow followed follower
accompagnare accompagnato accompagnatore / accompany
entrare entrato entrati entrò / enter entered
passare passaggio / pass passage
attraversare attraversamento / cross crossing crossed
scorrere flusso / flow
arrampicare arrampicata scalare scalatore alpinista / climber climbing mountaineer
gettare / thrown throw threw
spingere spinto spinta spinse / push
tirare / pull
sollevare sollevamento / lift
portare portato / bring brought
mandare inviare inviato invio / send sent
prendere preso prese / take took taken
togliere tolto / deprive
prelevare prelievo / withdraw withdrawal withdrew
ritirare ritiro ritirò / pullout
catturare cattura / capture
tenere tenuto terrà / hold held
mettere messo / put
coprire coperto copertura / cover coverage
nascondere nascosto / hide hidden hid concealed
scavare scavo scavi / dig excavate excavation dug
circondare / surround
rompere rotto rottura ruppe / break broke broken
strappare / tear torn
colpire colpito / hit struck
picchiare percosse / beating
schiacciare / crush
affrontare / confront tackle
resistere resistenza / resist resistance
lottare lotta / struggle
sfidare sfida / challenge challenger
dominare dominio dominante dominazione / dominate dominance dominant domination
influenzare influente / influence influential
ispirare ispirazione / inspire inspiration
incoraggiare incoraggiamento / encourage encouragement
costringere costretto costrinse / forced compel
imporre imposto impose imposizione / impose imposed imposition
introdurre introdotto introduzione introdusse / introduce introduction
applicare / apply applied
eseguire esecuzione / execute execution
attuare attuazione / implement implementation
svolgere svolto svolgimento svolgersi svolse / unfold
accadere accaduto avvenire avvenuto avvenne accadde verificarsi verificato verificata verificati verificate verificò / happen occur occurred occurrence
evento / event
circostanza / circumstance
caso casi / case cases
situazione / situation
condizione condizioni / condition
posizione posizionare / position
situare situato ubicato ubicazione collocare collocazione / located location situated
presenza / presence
assenza assente / absence absent
esistere esistenza esistente esistito / exist existence existing
apparire apparizione apparve apparso / appear appearance
emergere emerso / emerge emergence
diventare divenire divenuto divenne diventò / becoming
rimanere rimasto rimase restare / remain
servire servizio / serve service
agire azione / action
reagire reazione / react reaction
funzionare funzione funzionamento funzionale / function functional functioning
operare operatore / operate operator
esercitare esercizio / exercise
praticare pratica / practice practise
allestire allestimento / staging
equipaggiare attrezzatura attrezzato / equip equipment equipped
consultare consultazione / consultation consult
meritare merito / deserve merit
godere godimento / enjoy enjoyment
celebrare celebrazione festeggiare festeggiamento / celebrate celebration celebrated
commemorare commemorazione commemorativo / commemorate commemoration commemorative
dedicare dedica dedicato / dedicate dedication dedicated
ringraziare ringraziamento / thank
salutare saluto / greet greeting
invitare invito / invite invitation
accogliere accolto accoglienza accolse / welcome
aderire adesione / join joined
iscrivere iscritto iscrizione / enroll enrolment enrollment enrolled
registro / register registry registered
abbonarsi abbonamento abbonato / subscription subscribe subscriber
prenotare prenotazione / booking reservation
ritenere ritenuto / deem
guardare sguardo / gaze watch watched
vedere vide veduto visto vista / see saw seen
ascoltare ascolto ascoltatore / listen listener listening
sentire / hear heard
toccare tocco / touch
sedere seduto / sit sat
camminare camminata / walk walking
cavalcare / ride riding rode
inseguire inseguimento / chase pursue pursuit
attirare attrazione attrarre attratto / attract attraction
generare generazione / generate generation
derivare derivato / derive derivative
riflettere riflesso riflessione / reflect reflection
assorbire assorbimento / absorb absorption
sciogliere sciolto scioglimento / dissolve dissolution
congelare congelamento / freeze froze frozen
bollire ebollizione / boil boiling
accendere acceso / ignite ignition
spegnere spento / extinguish
caricare carico / load cargo
scaricare / download
illuminare illuminazione / illuminate lighting
ricordare ricordo / remember remembrance
dimenticare / forget forgotten forgot
dare diede / give gave given
raccogliere raccolto raccolta raccolse / collect collected
determinare determinazione / determine determination
passo passi / step
recuperare recupero / retrieve retrieval
fissare / fix
concentrare concentrazione / concentrate concentration
inserire inserimento / insert insertion
destinare destinazione / destined destination
accesso accedere / access
cancellare cancellazione / cancel cancellation
procedere procedura procedimento / proceed procedure proceeding
rinunciare rinuncia / renounce waive
integrare integrazione integrato / integrate integration
rinviare rinvio rinviato / postpone postponement
ripetere ripetuto ripetizione ripetutamente / repeat repetition repeatedly
assegnare assegnazione assegnato / assign assigned
atto atti / act acts
`;
