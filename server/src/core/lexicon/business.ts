/** Companies, money, trade and work. */
export const business = `
accordo intesa contratto patto contrattuale / deal agreement contract pact accord
società azienda impresa compagnia aziendale societario / company firm business corporate enterprise
amministratore / executive
dipendente lavoratore addetto impiegato / employee worker staffer
acquistare comprare acquisire acquisto acquisizione acquirente compratore / buy purchase acquire acquisition bought buyer takeover acquirer
vendere vendita venditore smerciare / sell sale sold seller
fatturato ricavo introito / revenue turnover proceeds
utile profitto guadagno guadagnare / profit earnings earn
perdita perdere perso / loss lose lost losing
investire investimento investitore / invest investment investor
capitalizzazione / capitalization
azione azionario azionista / share stock shareholder stockholder equity
borsa borsistico / exchange bourse
quota partecipazione / stake
debito indebitamento indebitato / debt indebted
prestito mutuo prestare / loan mortgage lend lent
banca bancario banchiere / bank banking banker
costo costare prezzo / cost price costly
valore valere valutazione valutare / value worth valuation valued
spesa spendere / spend spent expenditure spending expense
pagare pagamento versare / pay paid payment
stipendio salario retribuzione paga / salary wage
tassa imposta fiscale tributo / tax levy fiscal
bilancio / budget
crescita crescere aumento aumentare incremento salire rialzo / growth grow grew increase rise rose risen raise climb
calo calare diminuzione diminuire ridurre riduzione scendere ribasso taglio tagliare flessione / fall fell fallen decrease decline reduce reduction drop cut
occupazione disoccupazione disoccupato / employment unemployment unemployed jobless
licenziare licenziamento esubero / layoff dismiss dismissal sack fired
assumere assunzione / hire hiring recruit recruitment
sciopero scioperare / strike walkout
sindacato sindacale sindacalista / union unionist
fornitore fornire fornitura / supplier supply provider provide
cliente clientela / customer client
consumatore consumo consumare / consumer consumption consume
negozio bottega rivendita / store shop outlet retailer
mercato / market marketplace
commercio commerciale scambio / trade commerce commercial
esportare esportazione export / export exporter
importare importazione import / import importer
produzione produrre produttore prodotto fabbricare / production produce producer product manufacture manufacturer manufacturing
fabbrica stabilimento impianto / factory
industria industriale / industry industrial
settore comparto ramo / sector branch
concorrente concorrenza rivale competizione / competitor rival competition compete
fondare fondazione fondatore istituire costituire creazione creare / founded founder foundation establish established create creation creator
sede quartier / headquarters headquartered seat based
filiale sussidiaria controllata divisione / subsidiary unit division affiliate
fusione fondere / merger merge
fallimento fallire bancarotta / bankruptcy bankrupt insolvency
offerta offrire / offer bid bidding
asta / auction
multa sanzione ammenda sanzionare / fine sanction
finanziamento finanziare fondo fondi / funding fund finance financing
sovvenzione sussidio contributo / subsidy grant
donazione donare / donation donate
moneta valuta / currency
interesse tasso / rate interest
inflazione / inflation
economia economico economista / economy economic economist
ricchezza ricco patrimonio / wealth wealthy rich fortune
povertà povero / poverty poor
reddito / income
rata canone affitto affittare / rent instalment lease fee
licenza concessione / license licence concession
marchio brand / brand trademark
brevetto brevettare / patent patented
lancio lanciare / launch launched
progetto progettare progettista / project
piano pianificare pianificazione / plan planned planning
obiettivo traguardo meta scopo / goal target aim purpose
strategia strategico / strategy strategic
alleanza alleato / alliance ally allied
socio partner partnership / partner partnership
trattativa negoziato negoziare trattare / negotiation negotiate talk talks
garanzia garantire / guarantee warranty
assicurazione assicurare assicuratore / insurance insure insurer
turismo turista turistico / tourism tourist
albergo hotel / hotel
ristorante / restaurant
agricoltura agricolo contadino agricoltore / agriculture farming farmer agricultural farm
raccolto raccolta / harvest crop
pesca pescatore / fishing fisherman fishery
carne / meat
grano frumento / wheat
vino vigneto / wine vineyard
energia energetico / energy
elettricità elettrico / electricity electric electrical
petrolio petrolifero greggio / oil petroleum crude
gas metano / gas methane
carbone / coal
nucleare atomico / nuclear atomic
oro / gold
acciaio / steel
logistica magazzino / warehouse logistics
consegna consegnare / delivery deliver
spedizione spedire / shipment ship
ordine ordinare commessa / order
direttore dirigente direzione / director manager management
dimettersi dimissioni dimissione / resign resignation
nomina nominare / appoint appointment nominate nomination
carica incarico mandato / office post tenure term
guidare guida dirigere / lead led leader leadership head
consiglio / board council
presidente presidenza presiedere presidenziale / president presidency chairman chair chairwoman presidential
vicepresidente / vicepresident
mestiere lavoro lavorare professione / work job profession occupation
pensione pensionato / pension retirement retire retired
trimestrale / quarterly
annuale annuo / annual yearly
mensile / monthly
settimanale / weekly
quotidiano giornaliero / daily
`;
