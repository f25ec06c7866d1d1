/** Demonyms: a line holds an ISO 3166 code and every form, adjective and noun; plurals in -s are derived. */
export const demonyms = `
AF: Afghan
AL: Albanian
DZ: Algerian
AD: Andorran
AO: Angolan
SA: Saudi, Saudi Arabian
AR: Argentine, Argentinian
AM: Armenian
AU: Australian
AT: Austrian
AZ: Azerbaijani, Azeri
BH: Bahraini
BD: Bangladeshi
BE: Belgian
BJ: Beninese
BY: Belarusian
MM: Burmese
BO: Bolivian
BA: Bosnian
BR: Brazilian
GB: British, Briton
BG: Bulgarian
BI: Burundian
KH: Cambodian
CM: Cameroonian
CA: Canadian
TD: Chadian
CZ: Czech
CSHH: Czechoslovak, Czechoslovakian
CL: Chilean
CN: Chinese
CY: Cypriot
CO: Colombian
KR: South Korean
KP: North Korean
K: Korean
CR: Costa Rican
HR: Croatian
CU: Cuban
DK: Danish, Dane
EC: Ecuadorian
EG: Egyptian
AE: Emirati
ER: Eritrean
EE: Estonian
ET: Ethiopian
PH: Filipino, Philippine
FI: Finnish, Finn
FR: French, Frenchman, Frenchwoman
GA: Gabonese
GM: Gambian
GE: Georgian
JM: Jamaican
JP: Japanese
JO: Jordanian
GH: Ghanaian
GR: Greek
GT: Guatemalan
HT: Haitian
HN: Honduran
IN: Indian
ID: Indonesian
GB-ENG: English, Englishman, Englishwoman
IQ: Iraqi
IR: Iranian
IE: Irish, Irishman, Irishwoman
IS: Icelandic, Icelander
IL: Israeli
IT: Italian
CI: Ivorian
YU: Yugoslav, Yugoslavian
KZ: Kazakh, Kazakhstani
KE: Kenyan
KG: Kyrgyz
XK: Kosovar
KW: Kuwaiti
LA: Laotian
LV: Latvian
LB: Lebanese
LR: Liberian
LY: Libyan
LT: Lithuanian
LU: Luxembourgish
MK: Macedonian
MG: Malagasy
MW: Malawian
MY: Malaysian
ML: Malian
MT: Maltese
MA: Moroccan
MR: Mauritanian
MX: Mexican
MD: Moldovan
MN: Mongolian
ME: Montenegrin
MZ: Mozambican
NA: Namibian
NP: Nepalese, Nepali
NZ: New Zealander
NI: Nicaraguan
NG: Nigerian
NO: Norwegian
NL: Dutch, Dutchman, Dutchwoman
OM: Omani
PK: Pakistani
PS: Palestinian
PA: Panamanian
PY: Paraguayan
PE: Peruvian
PL: Polish, Pole
PT: Portuguese
PR: Puerto Rican
PRU: Prussian
QA: Qatari
RO: Romanian
RW: Rwandan
RU: Russian
SV: Salvadoran
SN: Senegalese
RS: Serbian, Serb
SG: Singaporean
SY: Syrian
SK: Slovak, Slovakian
SI: Slovenian, Slovene
SO: Somali
SU: Soviet
ES: Spanish, Spaniard
LK: Sri Lankan
US: American
ZA: South African
SD: Sudanese
SS: South Sudanese
SE: Swedish, Swede
CH: Swiss
TJ: Tajik
TW: Taiwanese
TZ: Tanzanian
DE: German
TH: Thai
TN: Tunisian
TR: Turkish, Turk
TM: Turkmen
UA: Ukrainian
UG: Ugandan
HU: Hungarian
UY: Uruguayan
UZ: Uzbek
VE: Venezuelan
VN: Vietnamese
YE: Yemeni
ZM: Zambian
ZW: Zimbabwean
GB-SCT: Scottish, Scot, Scotsman
GB-WLS: Welsh, Welshman
GL: Greenlandic
`;

/** Demonyms of cities: the name of each in `places.ts`, and the adjective or noun. Words that are more than that are left out. */
export const cityDemonyms = `
Milan: Milanese
Naples: Neapolitan
Paris: Parisian
London: Londoner
Vienna: Viennese
`;
