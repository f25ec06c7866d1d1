/** Companies, money and markets. */
export const economy = `
accordo intesa contratto patto contrattuale / deal agreement contract pact accord
società azienda impresa compagnia aziendale societario / company firm business corporate enterprise corporation
imprenditore imprenditrice imprenditoriale / entrepreneur businessman businesswoman
multinazionale / multinational
startup / startup
amministratore amministrazione amministrativo amministrare / administrator administration administrative
acquistare comprare acquisire acquisto acquisizione acquirente compratore / buy purchase acquire acquisition bought buyer takeover acquirer
vendere vendita venduto venditore / sell sale sold seller salesman
fatturato ricavo ricavi introito / revenue turnover proceeds
utile profitto guadagno guadagnare / profit earnings earn
redditizio / profitable profitability
perdita perdere perso perse perduto / loss lose lost losing
investire investimento investitore / invest investment investor
capitalizzazione / capitalization capitalisation
azionario azionista azioni / stock shareholder stockholder shares equity
borsa borsistico / bourse exchange
quota / stake
dividendo / dividend
obbligazione obbligazionario / bond
rendimento / yield
debito indebitamento indebitato / debt indebted
debitore / debtor
creditore / creditor
credito / credit
prestito prestare / loan lend lent lender
mutuo / mortgage
banca bancario banchiere / bank banking banker
costo costare costoso / cost costly expensive
prezzo / price pricing
economico economia economista / economy economic economist
valore valere valso valutazione valutare / value worth valuation valued
spesa spendere speso / spend spent expenditure spending expense
pagare pagamento versare versamento / pay paid payment
rimborso rimborsare / refund reimburse reimbursement repay
stipendio salario retribuzione salariale / salary wage
tassa imposta tributo tassazione tributario / tax taxation
fisco fiscale / fiscal
evasione / evasion
dazio tariffa tariffario / tariff
bilancio / budget
deficit disavanzo / deficit
avanzo surplus / surplus
crescita crescere cresciuto crebbe aumento aumentare incremento incrementare salire salito rialzo sale salgono / growth grow grew grown increase rise rose risen raise climb
calo calare diminuzione diminuire ridurre riduzione ridotto scendere sceso scese ribasso taglio tagliare flessione / fall fell fallen decrease decline reduce reduction drop cut
licenziare licenziamento esubero / layoff dismiss dismissal sack redundancy
assumere assunzione assunto / hire hiring
occupazione occupazionale / employment
disoccupazione disoccupato / unemployment unemployed jobless
dipendente impiegato addetto / employee staffer
lavoro lavorare lavoratore lavorativo / work worker job
professione mestiere professionista professionale / profession professional
operaio / labourer laborer workman
personale / staff personnel
manodopera / workforce
datore / employer
sciopero scioperare / strike walkout
sindacato sindacale sindacalista / union unionist
fornitore fornire fornitura / supplier supply provider provide
cliente clientela / customer client
consumatore consumare consumo / consumer consumption consume
negozio negoziante bottega / store shop shopkeeper
supermercato / supermarket
dettaglio dettagliato / detail detailed
ingrosso grossista / wholesale wholesaler
mercato / market marketplace
commercio commerciale scambio / trade commerce commercial
commerciante mercante / merchant trader
esportare esportazione esportatore export / export exporter
importare importazione importatore import / import importer
produzione produrre produttore prodotto prodotti produttivo prodotta produttrice produce producono / production produce producer product
fabbricare fabbricante manifattura manifatturiero / manufacture manufacturer manufacturing
fabbrica stabilimento / factory
industria industriale / industry industrial
settore comparto / sector
concorrente concorrenza / competitor
rivale rivalità / rival rivalry
monopolio / monopoly
fondare fondazione fondatore fondatrice fondato / founder foundation founding cofounder founded
istituire costituire costituito stabilire stabilito stabilì / establish established establishment
creare creazione creatore / create creation creator
sede quartier / headquarters headquartered
filiale sussidiaria controllata succursale / subsidiary affiliate
fusione fondere / merger merge
fallimento fallire bancarotta fallimentare / bankruptcy bankrupt insolvency
offerta offrire offerto offrì offerente / offer bid bidding bidder
asta / auction
appalto / tender
multa ammenda multare / fine fined
finanziamento finanziare fondi finanziatore / funding fund finance financing
finanza finanziario / financial
sovvenzione sussidio / subsidy grant subsidize
donazione donare donatore / donation donate donor
beneficenza / charity charitable
moneta monetario / coin monetary
valuta valutario / currency
banconota / banknote
contante / cash
denaro soldi / money
assegno / cheque
conto / account
interesse interessi / interest
inflazione inflazionistico / inflation inflationary
recessione / recession
ripresa / recovery
ricchezza ricco / wealth wealthy rich richer richest
patrimonio / assets asset
fortuna / fortune
miliardario / billionaire
milionario / millionaire
povertà povero / poverty poor poorer poorest
reddito / income
rata / instalment installment
affitto affittare inquilino locazione / rent rental tenant lease
licenza concessione / license licence concession
marchio brand / brand trademark
brevetto brevettare / patent patented
lancio lanciare / launch launched
progetto progettare progettista progettazione / project
piano pianificare pianificazione / plan planned planning
obiettivo traguardo scopo / target aim purpose objective
socio partner / partner
partnership partenariato / partnership
trattativa negoziato negoziare negoziatore negoziazione / negotiation negotiate talks negotiator
garanzia garantire / guarantee warranty
assicurazione assicurare assicuratore assicurativo / insurance insure insurer
pubblicità pubblicitario / advertising advertisement advert advertiser ad ads
marketing / marketing
consulente consulenza / consultant consultancy consulting
ragioniere contabile contabilità / accountant accounting
revisione revisore / audit auditor
bolla / bubble
petrolio petrolifero greggio / oil petroleum crude
gas metano / gas methane
gasdotto oleodotto / pipeline
raffineria / refinery
carburante / fuel
benzina / petrol gasoline
gasolio diesel / diesel
carbone / coal
miniera minerario minatore / mine mining miner
minerale / mineral
energia energetico / energy
elettricità elettrico / electricity electric electrical
rinnovabile / renewable
eolico / windpower
fotovoltaico / photovoltaic
nucleare atomico / nuclear atomic
reattore / reactor
oro / gold golden
acciaio siderurgia siderurgico / steel steelmaker
alluminio / aluminium aluminum
rame / copper
metallo metallico / metal metallic
diamante / diamond
logistica / logistics
deposito magazzino / warehouse
consegna consegnare / delivery deliver
spedire / shipment shipping
ordine ordinare / order
direttore direttrice / director
dirigente manager / manager executive
guidare guida guidato / lead led leader leadership
carica / incumbent tenure
pensione pensionato pensionamento / pension retirement retire retired pensioner
trimestre trimestrale / quarter quarterly
annuale annuo / annual yearly
mensile / monthly
settimanale / weekly
quotidiano / daily
giornaliero / everyday
semestre / semester
turismo turista turistico / tourism tourist
albergo hotel alberghiero / hotel
risparmio risparmiare risparmiatore / saving savings saver
ricapitalizzazione / recapitalization
indice / index
analista / analyst
broker / broker
liquidità / liquidity
tasso tassi / rate
canone / fee
risorsa / resource
sfruttare sfruttamento / exploit exploitation
logo / logo
affari / affairs
rivenditore / retailer retail
merce merci / goods
`;
