/**
 * Given names that are common in texts in Italian and English, folded (lower case, no diacritics). A name at the start of
 * a capitalized sequence makes it a person's. Shared by all languages, since a text in one names people of every country.
 */

import { words } from './text-data';

const italian = `
adele adolfo adriana adriano agata agnese agostino alba alberta alberto alda aldo alessandra alessandro alessia alessio
alfio alfonso alfredo alice amedeo amelia amerigo anastasia andrea angela angelica angelino angelo anita anna annalisa annamaria
annibale antonella antonello antonia antonietta antonino antonio arianna armando arnaldo arrigo arturo asia assunta attilio
augusta augusto aurelia aurelio aurora azzurra baldassarre barbara bartolomeo beatrice benedetta benedetto beniamino beppe
bernardino bernardo bettino bianca biagio brando bruna brunella bruno calogero camilla camillo carla carlo carlotta carmela
carmelo carmen carmine carolina caterina cecilia celeste cesare cesira chiara cinzia ciro clara clarissa claudia claudio
clelia clemente clementina corrado cosimo costantino costanza cristian cristiana cristiano cristina daniela daniele danilo
daria dario davide debora delia demetrio desiree diana diego dino domenica domenico donata donatella donato dora doriana
edda edgardo edoardo elda elena eleonora elia eliana elio elisa elisabetta eloisa elsa elvira emanuela emanuele emilia emilio
emma ennio enrica enrico enza enzo ercole ermanno ermes ernesta ernesto ester ettore eugenia eugenio eva evelina ezio fabia
fabiana fabiano fabio fabrizia fabrizio fausta fausto federica federico felice ferdinando fernanda fernando ferruccio fiamma
filippa filippo fiorella fiorello fiorenza flavia flavio fortunato franca francesca francesco franco fulvia fulvio furio
gabriele gabriella gaetana gaetano gaia galileo gaspare gemma gennaro gerardo germano giacinto giacoma giacomo giada giampaolo
giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni gianpaolo gianpiero gigi gilberto gina
gino gioacchino gioele gioia giordano giorgia giorgio giosue giovanna giovanni girolamo gisella giuditta giulia giuliana
giuliano giulietta giulio giuseppe giuseppina giustina giusy graziana graziano graziella greta guglielmo guido gustavo
ida ignazio ilaria ilario ilda ildefonso immacolata ines iolanda ippolito irene iris isa isabella italo ivan ivana ivano ivo
jacopo katia lamberto lando lara laura lavinia lea leandro leda leo leonarda leonardo leone leopoldo letizia lia liana libero
licia lidia liliana lina lino lisa livia livio loredana lorella lorena lorenza lorenzo loretta loris luca luchino lucia luciana
luciano lucio lucrezia ludovica ludovico luigi luigia luigina luisa maddalena manfredi manfredo manlio manuela marcella
marcello marco margherita maria mariangela marianna mariano mariella marina marino mario marisa maristella marta martina
martino marzia marzio massimiliano massimo matilde matteo mattia maura maurizia maurizio mauro melania melissa mena michela
michelangelo michele micaela mietta milena mimmo miranda miriam mirella mirko moira monica morena moreno nadia natale natalia
natalino nerina nevio niccolo nichi nicola nicoletta nicolo nina nino noemi norma novella nunzia nunzio olga
olimpia oliviero ombretta orazio oreste orietta orlando ornella oscar osvaldo ottavia ottaviano ottavio palmiro paola paolo
pasquale patrizia patrizio pellegrino piera pierangelo pierferdinando pierfrancesco pierluigi piero piersilvio pierpaolo pietro pina pino
pio placido pompeo primo quintino quirino rachele raffaele raffaella raimondo raniero rebecca regina remigio remo renata renato
renzo riccardo rinaldo rino rita roberta roberto rocco rodolfo romana romano romeo romina romolo rosalba rosalia rosanna
rosaria rosario rosetta rosina rossana rossella ruggero ruggiero sabina sabino sabrina salvatore salvo samanta samuele sandra
sandro santina santo sara saverio savino sebastiano serafino serena sergio severino silvana silvano silvestro silvia silvio
simona simone siro sofia sonia stefania stefano stella susanna tatiana tazio telesforo tea tecla teodora teodoro teresa tiberio
tina tino tito tiziana tiziano tommaso toni tonino tosca tullia tullio ubaldo ugo ulisse umberto valentina valentino valeria
valerio vanda vanessa vania vasco vera veronica vilma vincenza vincenzo viola virgilio virginia virginio vito vittoria vittorio
viviana vladimiro walter wanda ylenia zaira zeno
`;

const english = `
aaron abby abigail abraham adam addison adrian agatha agnes aidan al alan alastair albert alec alejandra alex alexa alexander alexandra
alexandria alexis alfred alfie ali alicia alison allan allen allison alvin alyssa amanda amber amos amy andre andrew andy
angelina angie anita ann anna anne annette annie anthony arlene arnold arthur ashley ashton audrey austin ava avery barack
barbara barney barry bart beatrix becky belinda ben benedict benjamin bernadette bernard bernie bert bertha beth betsy betty
beverly beyonce bill billie billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget
britney brittany brock bruce bryan bryce byron caitlin caleb calvin cameron candice carl carly caroline carolyn carrie carter
cary casey cassandra cassius catherine cathy cecil cedric celia chad charlene charles charlie charlotte chelsea cheryl
chester chloe chris christian christina christine christopher christy chuck cindy claire clarence clark claude clayton clement
clifford clifton clint clinton clive clyde colin connie connor conor constance cooper corey cory courtney craig crystal curtis cynthia
daisy dale damian damien damon dan dana daniel danielle danny daphne darlene darrell darren darryl dave david dawn dean deborah debbie
debra delores denise dennis denzel derek desmond dexter diane dick dirk dolly dolores dominic don donald donna doreen doris
dorothy doug douglas duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund edna edward edwin eileen
elaine eleanor eli elias elijah elizabeth ella ellen elliot elliott ellis elmer elon elsie elton elvis emily emmanuel eric erica
erik erin ernest esther ethan ethel eugene eunice evan eve evelyn ezra faith fay felicia felix fergus fiona florence floyd
frances francine francis frank frankie franklin fred freda freddie freddy frederick gabriel gail gareth garrett garry garth gary
gavin gene geoff geoffrey george georgia georgina gerald geraldine gerard gerry gertrude gilbert gladys glen glenda glenn gloria
gordon grace graeme graham greg gregory gretchen guy gwen gwyneth hailey hannah harold harriet harris harrison harry harvey hattie
hazel heath heather hector heidi helen henrietta henry herbert herman hilary hillary holly homer horace howard hubert hugh hugo humphrey
ian ingrid ira irma irving isaac isabel isaiah ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jane
janet janice jared jasmine jason jay jean jeanette jed jeff jefferson jeffrey jenna jennie jennifer jenny jeremiah jeremy jerome jerry jesse
jessica jessie jill jim jimi jimmy jo joan joanna joanne jocelyn jodie joe joel joey john johnny jon jonah jonas jonathan jordan
joseph josephine josh joshua joy joyce juan juanita jude judith judy julia julian julie juliet julius june justin kaitlyn kamala kanye
karen karl kate kathleen katherine kathryn kathy katie katrina katy kay kayla keanu keira keith kelly kelvin ken kendra kenneth kenny kent
kerry kevin kieran kim kimberly kirk kirsten kristen kristin kurt kyle lance larry lauren laurence laurie lawrence leah lee leigh
lena lenny leon leona leonard leroy lesley leslie lester lewis liam lilian lillian lily lincoln linda lindsay lindsey lionel liz lloyd
logan lois lola loretta lorraine lou louis louise lucas lucille lucy luke luther lydia lyndon lynn mabel mackenzie maddison madeleine
madeline madison mae maggie malcolm mandy marc marcia marcus margaret margot marguerite marian marie marilyn marion marissa marjorie
mark marlene marlon marsha marshall martha martin marty marvin mary mason mathew matt matthew maureen maurice max maxine
maxwell meg megan meghan mel melanie melinda melvin mercedes meredith meryl mia michael michelle mick mickey miguel mike mildred miles
millicent milton minnie misty mitch mitchell mitt moe molly mona montgomery morgan morris mort moses muhammad muriel murray myra myrtle
nancy naomi nat natalie natasha nathan nathaniel neal ned neil nellie nelson neville nicholas nick nicole nigel nikki noah noel nora
noreen norman olive oliver olivia ollie oprah orson orville oswald otis owen paige pam pamela pat patience patricia patrick patsy paul paula
pauline pearl peggy penelope penny percy perry pete peter phil philip phillip phoebe phyllis pierce polly priscilla quentin quincy
rachel ralph ramona randall randolph randy ray raymond rebekah reese reggie reginald renee reuben rex rhonda richard rick ricky
riley rob robbie robert robin rod roderick rodney roger roland ron ronald ronnie rory rosalind rose rosemary rosie ross roxanne roy
ruby rudolph rufus rupert russ russell rusty ruth ryan sadie sally salma sam samantha sammy samuel sandy sarah saul savannah scarlett scott
sean selena seth shane shannon sharon shaun shawn sheila shelley sherman sherry sheryl shirley sid sidney sidra sienna silas simon
skylar sophia sophie spencer stacey stacy stan stanley stephanie stephen steve steven stewart stuart sue susan susannah susie
suzanne sybil sydney sylvester sylvia tamara tammy tanya tara taylor ted terence terrence terry tess tessa thaddeus thelma theo
theodore theresa therese thomas thurgood tiffany tim timothy tobias toby todd tom tommy tony tracy travis trevor trey trisha troy trudy
tucker tupac tyler tyrone tyson ursula val valerie vernon vicki vicky victor victoria vince vincent viola violet vivian
vivien wade wallace wally wanda warren wayne wendell wendy wesley whitney wilbur wilfred will willard william willie willis wilma
winifred winona winston woodrow woody wyatt yolanda yvette yvonne zac zach zachary zoe
`;

const others = `
abdallah abdel abdul abdullah adolf agustin ahmad ahmed aishwarya akbar akira alain albrecht aleksandr aleksei alexandre alexei alexis alfons alois
alvaro amin amina amir amit amitabh ana anatole anatoly andreas andrei andres andrzej angel angela anil anja anton antoine antoni aristide arjun arno
arnaud arsene ashok astrid asif ayman aziz bashar benazir benito benjamin benoit bernd bertrand bjorn bogdan borut bozena carlos catalina
cesar chandra charly chen cheng christiane christoph christophe claus clemens cristobal cyril dag dalai deepika denis didier dieter dilma dimitri dmitri dmitry
dragan dusan eduard eduardo edouard efrain egon elke emil emile emmanuel enrique erich ernst esteban etienne eva fatima federica felipe feng ferdinand
fernand fidel francisco francois francoise frans franz frederic friedrich fritz fyodor gamal georg georges gerhard gerd gonzalo goran gottfried
gregor guillaume guillermo gunter gunther gustav habib hafez hamid hans haruki hasan hassan heinrich heinz helena helga helmut henri henrik hermann hiroshi horst
hosni hussein ibrahim igor ilya imran indira ines ingmar ingrid irina isaac ismail iulia ivan jacques jair jaime jalal jamal jan janos javier jawaharlal jean
jerzy jesus jiang jiri joachim joao joaquin joerg johan johann johannes jorge jose josef josip juan juanes juha julio jun jurgen justus kaja karim karin karl
katarina kazuo kemal khaled khalid kim klaus kofi konrad konstantin kristalina kumar lars lech leonid leopold leszek li lionel liu lothar louis lucien ludwig luis luiz lukas
lula magnus mahatma mahmoud malala manfred manmohan manuel marcel mariana marija marine mariano marek markus marta mathias mathieu matthias mauricio
maxim maximilian maximilien mehmet michail michel miguel mihail mikhail milan miloslav milos ming miroslav mohamed mohammad mohammed moritz muammar mustafa nadine naguib narendra
nasser natalia nestor ngozi nguyen nicolae nicolas niels nikita nikola nikolai nils nouri oleg olaf olof omar osama otto pablo pascal patrice paulo pavel pawel pedro
peng pervez petr philippe pierre pyotr qiang rafael rainer rajiv ram ramon raul ravi recep reinhard rene ricardo rodrigo rolf roman rosa ronaldinho rudolf
sachin saddam said salah salman salvador samir santiago sanjay satya sebastien serge sergei shah sharad shinzo siegfried sigmund simon slobodan soren srinivasa
stanislav stefan sukarno sundar sven svetlana sylvain takeshi tariq tayyip tedros tenzin thabo theodor thierry thilo thomas tomas tomasz ulrich ursula usain uwe vaclav
valery vasily viktor viktoria vikram vladimir vojislav volodymyr wael wang wei werner wilhelm wim wladyslaw wolfgang xavier xi xavi yang yasser yevgeny yitzhak yoko
yoshihide youssef yukio yuri yusuf yves zdenek zhang zinedine zlatan
`;

/** See the head of this file. */
export const givenNames: ReadonlySet<string> = words(italian + english + others);
