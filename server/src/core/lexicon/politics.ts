/** Government, parliaments, parties, elections and administration. */
export const politics = `
governo governare governativo / government govern governing governmental
esecutivo gabinetto / cabinet
ministro ministero ministeriale / minister ministry ministerial
premier / premier
parlamento parlamentare / parliament parliamentary
deputato onorevole / lawmaker deputy legislator congressman congresswoman
congresso / congress
senato senatore senatrice / senate senator
camera / chamber
elezione elettorale eleggere eletto eletta elesse rieletto / election electoral elect elected
rielezione / reelection reelected
votare votazione elettore elettrice voto voti / vote voter voting
scheda / ballot
scrutinio / tally
sondaggio / poll survey pollster
affluenza / turnout
astensione astenuto / abstention abstain
candidato candidatura candidare / candidate candidacy
campagna / campaign campaigner
partito / party
coalizione / coalition
opposizione / opposition
maggioranza / majority
minoranza / minority
referendum / referendum
mandato / mandate
legge legislazione legislativo normativa / law legislation legislative
legislatura / legislature
decreto / decree
riforma riformare riformatore / reform reformer
emendamento emendare / amendment amend
mozione / motion
ratifica ratificare / ratification ratify
approvare approvazione / approve approval
respingere respinto respinse bocciare bocciatura rigettare / reject rejection
rifiutare rifiuto / refuse refusal
proposta proporre proposto propose proponente / proposal propose proposed
bozza / draft
firmare firma siglare sottoscrivere sottoscritto sottoscrizione firmatario / sign signed signature signatory
trattato / treaty
costituzione costituzionale / constitution constitutional
abrogare abrogazione / repeal
abolire abolizione / abolish abolition
regolamento regolamentare / regulation regulate regulatory regulator
regione regionale / region regional
provincia provinciale / province provincial
comune comunale municipio municipale / municipality municipal
sindaco sindaca / mayor mayoral
giunta / junta
contea / county
distretto / district
città cittadina / city town
cittadino cittadinanza / citizen citizenship
urbano / urban
rurale / rural
periferia / outskirts suburb
paese nazione nazionale / country nation national
federale federazione / federal federation
capitale / capital
confine frontiera / border frontier
territorio territoriale / territory territorial
popolazione abitante residente / population inhabitant resident
popolo popoli / peoples
censimento / census
re sovrano monarca monarchia regno / king monarch monarchy kingdom
regina / queen
regnare / reign
trono / throne
corona incoronare incoronazione / crown crowned coronation
imperatore / emperor
impero imperiale / empire imperial
principe / prince
principessa / princess
duca ducato / duke duchy
conte / earl
nobile nobiltà aristocratico / noble nobility aristocrat
dinastia / dynasty
repubblica repubblicano / republic republican
democrazia democratico / democracy democratic democrat
dittatore dittatura / dictator dictatorship
regime / regime
rivoluzione rivoluzionario / revolution revolutionary
indipendenza indipendente / independence independent
autonomia autonomo / autonomy autonomous
colonia coloniale colonialismo colonizzare / colony colonial colonialism colonize
secessione / secession
politico politica / politics politician political
liberale / liberal
conservatore / conservative
socialista socialismo / socialist socialism
comunista comunismo / communist communism
fascista fascismo / fascist fascism
nazista nazismo / nazi nazism
laburista / labour
populista populismo / populist populism
nazionalista nazionalismo / nationalist nationalism
sinistra / leftist
destra / rightist
estremista estremismo / extremist extremism
attivista attivismo / activist activism
presidente presidenza presidenziale presiedere presieduto / president presidency chairman chair chairwoman presidential
vicepresidente / vicepresident
record primato / record
segretario segreteria / secretary secretariat
portavoce / spokesman spokesperson spokeswoman
capo / chief boss
consigliere consiglieri / councillor councilor adviser advisor
assessore / alderman
commissario / commissioner
comitato commissione / committee commission
consiglio / council board boards
ente istituzione istituto istituzionale / institution institute institutional
agenzia / agency
ufficio / office bureau
autorità / authority
ufficiale ufficialmente funzionario / official officially
burocrazia burocratico / bureaucracy bureaucratic
nomina nominare nominato / appoint appointment nominate nomination
dimettersi dimissioni dimissione dimesso dimise dimissionario / resign resignation
destituire destituzione deporre deposto rimuovere rimosso rimozione / remove removal oust depose
incarico incarichi / assignment
successore succedere succedette / successor succeed succeeded
predecessore / predecessor
insediare insediamento / inaugurate inauguration
governatore governatorato / governor
ambasciatore ambasciatrice ambasciata / ambassador embassy
diplomatico diplomazia / diplomat diplomatic diplomacy
console consolato / consul consulate
vertice / summit
alleanza alleato / alliance ally allied allies
sanzione / sanction
embargo / embargo
estero straniero / foreign foreigner abroad
internazionale / international
mondo mondiale globale / world global worldwide
membro / member membership
organizzazione organizzare organizzatore / organization organisation organize organise organizer organiser
associazione associare / association
migrante immigrato immigrazione migrazione migratorio / migrant immigrant immigration migration
emigrare emigrato emigrazione / emigrate emigrant emigration
profugo rifugiato / refugee
asilo / asylum
espulsione espellere espulso / expulsion expel expelled deport deportation
passaporto / passport
protesta protestare / protest protester protestor
manifestazione manifestante / demonstration demonstrator
corteo sfilata sfilare / parade
sommossa tumulto / riot
rivolta insurrezione ribellione ribelle / revolt rebellion uprising rebel insurrection
boicottaggio boicottare / boycott
petizione / petition
dibattito dibattere / debate
discorso / speech
crisi / crisis
scandalo / scandal
pubblico / public
privato / private
privatizzazione privatizzare / privatization privatize
statuto / statute
ideologia ideologico / ideology ideological
propaganda / propaganda
sovranità / sovereignty
corruzione corrompere corrotto tangente / corruption corrupt bribe bribery
duchessa duchesse / duchess
contessa contesse / countess
imperatrice / empress
seggio seggi / seat
tensione / tension
dipartimento / department
proclamare proclamazione / proclaim proclamation
iniziativa iniziative / initiative
ordinanza ordinanze / ordinance
colono coloni / settler
`;
