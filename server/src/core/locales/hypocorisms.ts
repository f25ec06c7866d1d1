/**
 * Given names of which texts use a long and a short form, or forms of several languages, for one person: a line each,
 * folded. A form may stand in several lines ("alex").
 */
export const hypocorisms = `
abraham abe
abigail abby
albert al bert alberto
alexander alex alec alessandro sasha aleksandr
alexandra alex alessandra
alfred alfie fred alfredo
amanda mandy
andrew andy drew andrea
anthony tony antonio toni tonino nino toto
antonella nella
archibald archie
arthur art arturo
barbara barb babs
bartholomew bart bartolomeo
benjamin ben benny beniamino
bernard bernie bernardo
catherine cathy cate kate katie caterina katherine
charles charlie chuck carlo karl carl
christina chris tina cristina
christine chris
christopher chris kit cristoforo
daniel dan danny daniele
david dave davide
deborah debbie deb
dennis denny
domenico mimmo mimmi nico
donald don donnie
dorothy dot dottie
edward ed eddie ted ned edoardo
edwin ed
eleanor nell nora eleonora
elizabeth liz lizzie beth betty eliza elisabetta bess
ernest ernie ernesto
eugene gene eugenio
ferdinando nando
francesca franca
francesco franco ciccio francis frank
francis frank fran
frederick fred freddie freddy federico
gabriella gabry
gaetano tano
george georgie giorgio
gerald gerry jerry
gianluigi gigi
gilbert gil
giovanni gianni nanni john johann vanni
giuseppe beppe peppe pino peppino joseph bepi
giuseppina pina giusy
gregory greg gregorio
harold hal harry
henry harry hank enrico
herbert herb bert
jacob jake
james jim jimmy jamie giacomo
jane janie
jeffrey jeff
jennifer jen jenny
jeremy jerry
jessica jess jessie
john jack johnny jon giovanni
jonathan jon johnny
joseph joe joey giuseppe
joshua josh
judith judy
katherine kate kathy katie kat
kenneth ken kenny
lawrence larry lorenzo
leonard len lenny leonardo leo
lewis lew
louis lou luigi ludwig
lorenzo renzo enzo
luigi gigi gino louis
margaret maggie meg peggy margherita greta
martin marty martino
matthew matt matteo
maximilian max massimiliano
michael mike mick mickey michele
michelangelo michele
nathaniel nathan nat nate
nicholas nick nicky nicola niccolo
pamela pam
patricia pat patty tricia patrizia
patrick pat paddy patrizio
peter pete pietro
philip phil filippo phillip
raymond ray raimondo
rebecca becky
richard rick rich dick ricky riccardo
robert rob bob bobby robbie roberto bert
roberto robi
ronald ron ronnie
rosario saro
russell russ
salvatore salvo toto turi
samuel sam sammy samuele
sandra alessandra
sandro alessandro
sebastiano nello
stephen steve steven stefano
steven steve stephen
susan sue susie susanna
teresa terry resi
theodore ted teddy theo teodoro
thomas tom tommy tommaso
timothy tim timmy timoteo
tiziana titti
valentina vale
victor vic vittorio
victoria vicky vittoria
vincent vince vinny vincenzo
vincenzo enzo
virginia ginny
walter walt
william bill billy will willie willy guglielmo liam
yevgeny evgeny
`;
