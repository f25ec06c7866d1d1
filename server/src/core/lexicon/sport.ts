/** Sport and games. */
export const sport = `
sport sportivo / sport sporting
gara gareggiare / race contest raced
competere competizione competitivo / compete competitive competition
partita / match game
campionato campionati / championship
torneo tornei / tournament
coppa / cup
trofeo trofei / trophy
lega / league
turno / round
squadra / team squad
club / club
calcio calcistico calciatore calciatrice / football soccer footballer
pallone / ball
giocatore giocatrice giocare gioco giochi / player play played
allenatore allenare allenamento allenatrice / coach trainer training
arbitro arbitrare / referee umpire
gol / goal goals
segnare segnato marcatore / score scored scorer
punteggio / scoreline
punto punti / point
pareggio pareggiare / tied
classifica / standings rankings
medaglia / medal
argento / silver
bronzo bronzeo / bronze
podio / podium
olimpico olimpiade olimpiadi / olympic olympics
atleta atletica atletico / athlete athletics athletic
corsa correre corse corridore / run ran running runner
maratona maratoneta / marathon
staffetta / relay
ostacolo / hurdle obstacle
salto saltare / jump leap
nuoto nuotare nuotatore nuotatrice / swim swimming swimmer
tuffo tuffarsi / dive diving diver
canottaggio / rowing
sci sciatore sciistico / ski skiing skier
pattinaggio pattinatore / skating skater
hockey / hockey
tennis tennista / tennis
pallacanestro basket cestista / basketball
pallavolo pallavolista / volleyball
rugby rugbista / rugby
baseball / baseball
cricket / cricket
golf golfista / golf golfer
scherma schermidore / fencing fencer
pugilato pugile boxe / boxing boxer
lottatore wrestling / wrestler wrestling
ginnastica ginnasta / gymnastics gymnast
judo judoka / judo
scacchi scacchista / chess
poker / poker
lotteria / lottery
scommessa scommettere / bet betting gambling
motociclismo / motorcycling
automobilismo / motorsport
circuito / circuit
stadio stadi / stadium
palestra / gym
piscina / pool
tifoso tifoseria / fan supporter
finale finalista / finalist final
semifinale semifinalista / semifinal semifinalist
qualificazione qualificare qualificarsi / qualify qualification qualifier
eliminare eliminazione / eliminate elimination
titolo / title
detentore / holder
capitano / captain
attaccante / striker forward
centrocampista centrocampo / midfielder midfield
difensore / defender
portiere / goalkeeper
panchina / bench
ingaggio ingaggiare / signing
avversario / opponent adversary
campione campionessa / champion
imbattuto / unbeaten undefeated
dilettante / amateur
squalifica squalificare / disqualify disqualification disqualified
doping / doping
battere battuto batté / beat beaten
paralimpico paralimpiadi / paralympic paralympics
`;
