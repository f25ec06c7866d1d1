/** Speech, thought, feeling and social life. */
export const speech = `
dire detto disse dissero dicono dice / say said says tell told
affermare affermazione / assert assertion claim
dichiarare dichiarazione / declare declaration statement
annunciare annuncio / announce announcement
comunicare comunicazione comunicato / communicate communication communique
informare informazione informativo / inform information
riferire riportare rapporto / report
spiegare spiegazione / explain explanation
descrivere descritto descrizione descrisse / describe description
definire definizione definito / define definition
significare significato significa / mean meaning meant
citare citazione / cite citation quote quotation
menzionare menzione / mention
sottolineare evidenziare / emphasize emphasise highlight underline
aggiornare aggiornamento / update
commentare commento commentatore / comment commentator commentary
chiedere chiesto / ask
richiedere richiesta richiesto / request require
domanda domandare / question
rispondere risposta risposto rispose / answer reply respond response
confermare conferma / confirm confirmation
negare smentire smentita negazione / deny denial
ammettere ammesso ammissione ammise / admit admission
criticare critica critico / criticize criticise criticism critic critical
elogiare lodare elogio / praise
lamentare lamentarsi lamentela / complain
scusare scusarsi scusa / apologize apologise apology
rivelare rivelazione svelare / reveal revelation disclose disclosure
avvertire avvertimento avvertenza / warn warning
avvisare avviso / notice notify notification
consigliare / advise advice
raccomandare raccomandazione / recommend recommendation
suggerire suggerimento / suggest suggestion
convincere convinto convinse convinzione / convince
persuadere persuasione / persuade persuasion
promettere promesso promessa promise / promise pledge vow
prevedere previsto previsione / forecast predict prediction expect expected
stimare stima / estimate estimated
discutere discusso discussione discute discutono / discuss discussion
parlare parlato / speak spoke spoken talk
conversazione / conversation
pronunciare pronuncia / pronounce pronunciation
parola parole / word
frase / phrase
lingua linguaggio linguistico / language linguistic
alfabeto alfabetico / alphabet alphabetical
dialetto dialettale / dialect
sillaba / syllable
accento / accent
leggere lettore lettura lesse / read reader reading
analfabetismo analfabeta / illiteracy illiterate
gridare grido urlare / shout cry scream
silenzio silenzioso / silence silent
conferenza / conference
convegno / convention
assemblea / assembly
documento documentare documentazione / document documentation
archivio archiviare archiviazione / archive
certificato certificare certificazione / certificate certify certification
modulo / module
relazione relazioni rapporti / relation relationship
contatto contattare / contact
indirizzo / address
credere creduto / believe belief
pensare pensiero pensatore / think thought thinker
sapere / know knew
conoscere conoscenza conosciuto conobbe noto / knowledge known
consapevole consapevolezza / aware awareness
ignorare ignoranza ignoto / ignore ignorance
sconosciuto / unknown
capire / understand understood understanding
opinione / opinion
idea / idea
concetto concettuale / concept conceptual
principio / principle
argomentare argomentazione / argue argued
tema tematico / theme
problema problematico problemi / problem problematic
questione / issue
soluzione risolvere risolto risolse / solution solve resolve
ragione / reason
motivo motivare motivazione / motive motivation motivate
logico logica / logic logical
immaginare immaginazione immaginario / imagine imagination imaginary
sognare sogno / dream
memoria / memory
intuizione intuire / intuition
giudizio giudicare / judgment judgement
dubbio dubitare / doubt
fiducia fiducioso / trust confidence confident
sperare speranza / hope
desiderio desiderare / desire wish
volontà / willingness
paura temere timore teme temono / fear afraid
panico / panic
preoccupazione preoccupare / worry worried
felice felicità / happy happiness
gioia / joy
triste tristezza / sad sadness
rabbia arrabbiato / anger angry
piangere pianto / weep wept
ridere risata / laugh laughter
sorridere sorriso / smile
sorprendere sorpresa sorprendente / surprise surprising
scioccare / shock
delusione deludere deluso / disappointment disappointed disappointing
soddisfare soddisfazione soddisfatto / satisfaction satisfy satisfied
orgoglio orgoglioso / pride proud
vergogna vergognarsi / shame ashamed
coraggio coraggioso / courage brave bravery
ambizione ambizioso / ambition ambitious
curioso curiosità / curious curiosity
entusiasmo entusiasta / enthusiasm enthusiastic
passione appassionato / passion passionate
emozione emotivo / emotion emotional
sentimento / feeling
impegno impegnarsi / commitment
responsabile responsabilità / responsible responsibility
colpa / blame
errato / mistaken
sforzo sforzarsi / effort
vantaggio vantaggioso / advantage advantageous
svantaggio / disadvantage
beneficio beneficiare beneficiario / benefit beneficiary
opportunità / opportunity
alternativa / alternative
priorità / priority
favorevole / favorable favourable
polemica controversia controverso / controversy controversial
disaccordo / disagreement
compromesso / compromise
consenso / consensus
comportamento comportarsi / behavior behaviour behave
atteggiamento / attitude
abitudine / habit
carattere / temper
personalità / personality
psiche psichico / psyche psychic
mente mentale / mind mental
coscienza / conscience
morale moralità / moral morality
etica etico / ethics ethical
virtù virtuoso / virtue virtuous
vizio / vice
onesto onestà / honest honesty
bugia bugiardo mentire / lie liar lying
inganno ingannare / deceive deception deceit
tradire tradimento traditore / betray betrayal traitor
vendetta vendicare / revenge vengeance
perdono perdonare / forgive forgiveness pardon
amnistia / amnesty
solidarietà / solidarity
tolleranza tollerare / tolerance tolerate
rispetto rispettare rispettoso / respect respectful
dignità / dignity
umiltà umile / humility humble
fascino affascinante / charm fascinating
divertente divertimento intrattenimento / entertainment entertaining entertain fun
umorismo umoristico / humor humour humorous
satira satirico / satire satirical
ironia ironico / irony ironic
scherzo / joke
simbolo simbolico simboleggiare / symbol symbolic symbolize
segnale segnalare / signal
emblema / emblem
umanista umanesimo / humanist humanism
femminista femminismo / feminist feminism
capitalismo capitalista / capitalism capitalist
marxista marxismo / marxist marxism
anarchico anarchia / anarchist anarchy
patriota patriottismo patriottico / patriot patriotism patriotic
eccezione eccezionale / exception exceptional
esempio / example instance
prospettiva / perspective
contesto / context
tendenza / trend tendency
progresso progressi / progress
innato / innate
vantare vantarsi / boast
esperienza / experience
esperto / expert expertise
competenza competente / competence competent
abilità abile / ability skill skilled
capacità capace / able capable capability
incapace incapacità / unable inability
autentico autenticità / authentic authenticity
misterioso mistero / mystery mysterious
fantasma / ghost
strega stregoneria / witch witchcraft
magia magico mago / magic magical magician wizard
mostro mostruoso / monster monstrous
drago / dragon
sirena / siren
vampiro / vampire
fonte fonti / source
esprimere espresso espressione espresse / express expression
attenzione / attention
soggetto / subject
senso / sense
visione / vision
attribuire attribuzione / attribute attribution
profilo / profile
corrispondere corrispondente corrispondenza / correspond correspondent correspondence
scenario / scenario
opzione / option
orientamento / orientation
giustificare giustificazione / justify justification
criterio criteri / criterion criteria
approccio / approach
aspetto aspetti / aspect
riferimento riferimenti / reference
gesto gesti / gesture
volere voluto voleva volevano vuole vogliono / want wanted
notare notato / noted note
indicare indica indicato indicando indicazione indicazioni / indicate indication
`;
