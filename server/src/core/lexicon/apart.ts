/**
 * Words that have the stem of a group and mean another thing: each line stands alone, without words of the other language,
 * so that the stem no longer settles its words.
 */
export const apart = `
entro /
posto posti /
far /
grado /
segno segni /
quarto quarta quarti /
ambientamento /
pur /
coloro /
fin /
rendere rende rendono reso resa rese rendendo /
male mali /
solamente /
nuovamente /
tiro tiri /
metodista /
uscire uscito uscì esce escono /
box /
effettivamente /
top /
praticamente /
tempestivamente /
privo priva privi /
super /
concertazione /
destro /
scia /
follia /
bando bandi /
croce croci /
band /
can /
man /
ideare ideato /
individuare individuato individuazione /
interazione interazioni /
stanziare stanziato stanziati stanziamento /
contestare contestazione contestazioni contestando /
nativo nativi /
adatto adatti /
marcia marce /
fungere funge /
spin /
teso tesa /
ten /
seno /
lotto lotti /
attentamente /
fisso fissa /
strettamente /
ottimista ottimismo /
fisicamente /
colombiano /
vent /
tendere tende tendono /
ero /
automa automi /
possibilmente /
scià /
radar /
paroliere /
finalmente /
indipendentemente /
precisare precisando /
/ back backed
/ even
/ land lands
/ associated associate
/ stand stands standing
/ physical physically
/ labor
/ likes liked
/ dubbed
/ missed miss misses
/ takings
/ definitely
/ accordance
/ apart
/ memorial
/ refer refers referred referring
/ compile compiled
/ consideration
/ excel excelled
/ engage engages engaged engaging
/ alternate
/ collective
/ handful
/ canonical
/ constituent constituents
/ nominally
/ conventional
/ admire admired
/ literal literally
/ informal
/ remark remarks
/ independently
/ journal
`;
