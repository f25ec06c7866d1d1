/** Law, courts, crime and the police. */
export const justice = `
tribunale corte / court tribunal
giudice magistrato magistratura / judge magistrate judiciary
giudiziario / judicial
procuratore procura / prosecutor prosecution prosecute attorney
avvocato / lawyer barrister solicitor
giuria giurato / jury juror
processo processare / trial tried
udienza / hearing
sentenza verdetto / verdict ruling sentence
condanna condannare / convict conviction condemn
assolvere assolto assoluzione / acquit acquittal acquitted
pena / penalty
punire punizione / punish punishment
accusa accusare accusatore / accuse accusation charge allegation alleged
imputato / defendant
incriminare incriminazione / indict indictment
colpevole colpevolezza / guilty guilt
innocente innocenza / innocent innocence
sospettare sospetto / suspect suspicion
denuncia denunciare / denounce complaint
querela / lawsuit suit
causa / cause
risarcimento risarcire indennizzo / compensation compensate
ricorso appello / appeal
cauzione / bail
indagine indagare inchiesta investigazione investigatore / investigation investigate inquiry probe investigator
indizio / clue
prova / evidence proof
testimone testimonianza testimoniare / witness testimony testify
confessare confessione / confess confession
interrogare interrogatorio / interrogate interrogation
perquisire perquisizione / raid
intercettazione intercettare / wiretap wiretapping
autopsia / autopsy
salma cadavere / corpse
vittima / victim
reato crimine criminale delitto criminalità / crime criminal offence offense
omicidio omicida assassinio assassinare uccidere ucciso uccise uccisione assassino / murder kill killed killing homicide assassination assassinate killer murderer
strage massacro massacrare / massacre slaughter
suicidio suicidarsi suicida / suicide suicidal
furto rubare rubato ladro / theft steal stole stolen thief
rapina rapinare rapinatore / robbery rob robber
frode truffa truffare fraudolento / fraud scam fraudulent
estorsione / extortion
ricatto ricattare / blackmail
riciclaggio / laundering
contrabbando contrabbandiere / smuggling smuggle smuggler
spaccio spacciare spacciatore narcotraffico / trafficking dealer trafficker
droga stupefacente / drug narcotic
cocaina / cocaine
eroina / heroin
mafia mafioso / mafia mafioso
camorra / camorra
banda / gang
clan / clan
boss / mobster
stupro stuprare violentare / rape rapist
abuso abusare / abuse
molestia molestare / harassment harass
violenza violento violentemente / violence violent
aggressione aggredire aggressore / aggression assailant
minaccia minacciare / threat threaten
vandalismo vandalo vandalico / vandalism vandal
rapire rapito rapimento sequestro sequestrare rapitore / kidnap kidnapping abduct abduction kidnapper
ostaggio / hostage
confisca confiscare / confiscate confiscation seize seizure
polizia poliziotto / police policeman
agente / agent
carabiniere carabinieri / carabinieri
sceriffo / sheriff
investigativo / detective
arresto arrestare arrestato / arrest arrested
custodia / custody
carcere prigione detenuto detenzione carcerazione imprigionare prigionia / prison jail prisoner inmate detention imprisonment imprison
fuggire fuga fuggitivo / escape flee fled fugitive
latitante latitanza / absconding
estradizione estradare / extradition extradite
manette / handcuffs
spiare spia spionaggio / spy espionage spying
segreto / secret secrecy
diritto / right rights
giustizia / justice
ingiustizia ingiusto / injustice unjust
legale legalità / legal
illegale illegalità illecito / illegal unlawful illicit
libertà libero liberare liberazione / freedom free liberty liberation liberate
vietare vietato divieto proibire proibizione / ban banned prohibit forbid forbidden prohibition
permesso permettere permise autorizzare autorizzazione consentire / permit permission allow authorize authorization authorise
obbligo obbligatorio obbligare / obligation mandatory compulsory oblige
norma regola / rule norm
violare violazione / violate violation breach
sicurezza sicuro / security safety safe secure
guardia / guard
sorveglianza sorvegliare vigilanza / surveillance
ispezione ispettore ispezionare / inspection inspector inspect
eredità ereditare erede ereditario / inheritance inherit heir heritage legacy
testamento / testament
clausola / clause
codice / code
articolo / article
giuramento giurare / oath swear swore sworn
giurisdizione giuridico / jurisdiction
notaio / notary
pistola / pistol handgun
fucile / rifle shotgun
coltello accoltellare / knife stab stabbing
proiettile pallottola / bullet
sparare sparatoria sparo / shoot shooting shot gunfire
ferito ferire ferita ferimento / injured injure wounded wound injury
veleno avvelenare avvelenamento / poison poisoning
commettere commesso commise / commit committed
`;
