/**
 * Demonyms: a line holds an ISO 3166 code and the masculine singular of each.
 */
export const demonyms = `
AF: afghano, afgano
AL: albanese
DZ: algerino
AD: andorrano
AO: angolano
SA: saudita
AR: argentino
AM: armeno
AU: australiano
AT: austriaco
AZ: azero, azerbaigiano
BH: bahreinita
BD: bangladese
BE: belga
BJ: beninese
BY: bielorusso
MM: birmano
BO: boliviano
BA: bosniaco
BR: brasiliano
GB: britannico
BG: bulgaro
BI: burundese
KH: cambogiano
CM: camerunese, camerunense
CA: canadese
TD: ciadiano
CZ: ceco
CSHH: cecoslovacco
CL: cileno
CN: cinese
CY: cipriota
CO: colombiano
KR: sudcoreano
KP: nordcoreano
K: coreano
CR: costaricano
HR: croato
CU: cubano
DK: danese
DO: dominicano
EC: ecuadoriano
EG: egiziano
AE: emiratino
ER: eritreo
EE: estone
ET: etiope
PH: filippino
FI: finlandese
FR: francese
GA: gabonese
GM: gambiano
GE: georgiano
JM: giamaicano
JP: giapponese
JO: giordano
GH: ghanese
GR: greco
GT: guatemalteco
HT: haitiano
HN: honduregno
IN: indiano
ID: indonesiano
GB-ENG: inglese
IQ: iracheno
IR: iraniano
IE: irlandese
IS: islandese
IL: israeliano
IT: italiano
CI: ivoriano
YU: jugoslavo
KZ: kazako
KE: keniano, keniota
KG: kirghiso
XK: kosovaro
KW: kuwaitiano
LA: laotiano
LV: lettone
LB: libanese
LR: liberiano
LY: libico
LT: lituano
LU: lussemburghese
MK: macedone
MG: malgascio
MW: malawiano
MY: malese, malaysiano
ML: maliano
MT: maltese
MA: marocchino
MR: mauritano
MX: messicano
MD: moldavo
MN: mongolo
ME: montenegrino
MZ: mozambicano
NA: namibiano
NP: nepalese
NZ: neozelandese
NI: nicaraguense
NG: nigeriano
NE: nigerino
NO: norvegese
NL: olandese, neerlandese
OM: omanita
PK: pakistano, pachistano
PS: palestinese
PA: panamense
PY: paraguaiano
PE: peruviano
PL: polacco
PT: portoghese
PR: portoricano
PRU: prussiano
QA: qatariota
RO: rumeno, romeno
RW: ruandese
RU: russo
SV: salvadoregno
SN: senegalese
RS: serbo
SG: singaporiano
SY: siriano
SK: slovacco
SI: sloveno
SO: somalo
SU: sovietico
ES: spagnolo
LK: singalese
US: statunitense, americano, nordamericano
ZA: sudafricano
SD: sudanese
SS: sudsudanese
SE: svedese
CH: svizzero, elvetico
TJ: tagiko
TW: taiwanese
TZ: tanzaniano
DE: tedesco
TH: tailandese, thailandese
TN: tunisino
TR: turco
TM: turkmeno
UA: ucraino
UG: ugandese
HU: ungherese
UY: uruguaiano, uruguayano
UZ: uzbeko
VE: venezuelano
VN: vietnamita
YE: yemenita
ZM: zambiano
ZW: zimbabwese, zimbabwiano
GB-SCT: scozzese
GB-WLS: gallese
GB-NIR: nordirlandese
GL: groenlandese
`;

/** Demonyms of cities: the name of each in `places.ts`, and the masculine singular. Words that are more than that are left out. */
export const cityDemonyms = `
Milano: milanese
Torino: torinese
Genova: genovese
Bologna: bolognese
Firenze: fiorentino
Roma: romano
Napoli: napoletano
Bari: barese
Palermo: palermitano
Catania: catanese
Messina: messinese
Venezia: veneziano
Verona: veronese
Padova: padovano
Vicenza: vicentino
Treviso: trevigiano
Belluno: bellunese
Udine: udinese
Gorizia: goriziano
Trieste: triestino
Bergamo: bergamasco
Brescia: bresciano
Como: comasco
Varese: varesino
Mantova: mantovano
Cremona: cremonese
Pavia: pavese
Monza: monzese
Cuneo: cuneese
Asti: astigiano
Novara: novarese
Savona: savonese
La Spezia: spezzino
Piacenza: piacentino
Modena: modenese
Ferrara: ferrarese
Ravenna: ravennate
Rimini: riminese
Siena: senese
Arezzo: aretino
Pisa: pisano
Lucca: lucchese
Livorno: livornese
Pistoia: pistoiese
Perugia: perugino
Terni: ternano
Ancona: anconetano
Pesaro: pesarese
Pescara: pescarese
L'Aquila: aquilano
Viterbo: viterbese
Salerno: salernitano
Caserta: casertano
Avellino: avellinese
Benevento: beneventano
Foggia: foggiano
Lecce: leccese
Brindisi: brindisino
Potenza: potentino
Matera: materano
Cosenza: cosentino
Crotone: crotonese
Siracusa: siracusano
Trapani: trapanese
Agrigento: agrigentino
Cagliari: cagliaritano
Sassari: sassarese
Londra: londinese
Parigi: parigino
Berlino: berlinese
Madrid: madrileno
Vienna: viennese
Mosca: moscovita
Zurigo: zurighese
Ginevra: ginevrino
New York: newyorkese
`;
