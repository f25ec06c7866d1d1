import type { NameKind } from '../../figures/figure';
import { foldName } from '../../names/fold';
import { givenNames } from '../given-names';
import { cityNames, countryNames, knownNames, rows } from '../known-names';
import type { NameData } from '../name-data';
import { words } from '../text-data';
import { countries } from './countries';
import { cityDemonyms, demonyms } from './demonyms';
import { ordinary } from './ordinary-words';

/** "italiano" has four forms; "cinese", "belga" and "croato" follow their endings. */
function demonymForms(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('co')) return [word, `${stem}a`, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (word.endsWith('go')) return [word, `${stem}a`, `${stem}hi`, `${stem}he`];
  if (word.endsWith('ga')) return [word, `${stem}i`, `${stem}hi`, `${stem}he`];
  if (word.endsWith('io')) return [word, `${stem}a`, stem, `${stem}e`];
  if (word.endsWith('o')) return [word, `${stem}a`, `${stem}i`, `${stem}e`];
  if (word.endsWith('a')) return [word, `${stem}i`, `${stem}e`];
  return [word, `${stem}i`];
}

function demonymTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [code, list] of rows(demonyms)) {
    for (const word of list) for (const form of demonymForms(word)) table.set(form, code);
  }
  for (const [city, list] of rows(cityDemonyms)) {
    for (const word of list) for (const form of demonymForms(word)) table.set(form, foldName(city));
  }
  return table;
}

/** Words of one kind each, by the kind. */
function byKind(
  lists: Readonly<Record<NameKind | 'none', string>>,
): ReadonlyMap<string, NameKind | undefined> {
  const table = new Map<string, NameKind | undefined>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const word of words(list)) table.set(word, kind === 'none' ? undefined : (kind as NameKind));
  }
  return table;
}

const titles = words(`
  signor signora signorina signore sig dott dottor dottore dottoressa prof professor professore professoressa ing ingegner ingegnere
  avv avvocato avvocata geom geometra arch architetto presidente vicepresidente presidentessa premier ministro ministra viceministro
  sottosegretario sottosegretaria senatore senatrice deputato deputata onorevole on sindaco sindaca vicesindaco governatore governatrice
  prefetto questore cancelliere cancelliera segretario segretaria re regina principe principessa duca duchessa conte contessa
  marchese marchesa barone baronessa imperatore imperatrice zar sultano emiro sceicco papa cardinale vescovo arcivescovo monsignor monsignore
  mons don padre suor fra frate rabbino imam generale colonnello maggiore capitano tenente maresciallo brigadiere sergente ammiraglio
  comandante commissario commissaria giudice magistrato pm procuratore procuratrice ambasciatore ambasciatrice console direttore direttrice
  ad amministratore presidente ceo cavaliere commendatore lord lady sir mister mr mrs ms miss dr saint maestro mister ct
  allenatore allenatrice tecnico regista attore attrice cantante cantautore cantautrice scrittore scrittrice giornalista poeta poetessa pittore pittrice
  scultore musicista compositore compositrice stilista fotografo fotografa scienziato scienziata fisico chimico matematico filosofo filosofa
  storico economista imprenditore imprenditrice manager fondatore fondatrice cofondatore cofondatrice leader portavoce consigliere consigliera
  assessore assessora calciatore attaccante portiere difensore centrocampista pilota ciclista tennista campione campionessa nuotatore nuotatrice atleta
  killer boss collega amico amica moglie marito figlio figlia fratello sorella madre nonno nonna zio zia cugino cugina vedova
  compagno compagna coniugi eroe eroina candidato candidata neopresidente dittatore faraone`);

export const names: NameData = {
  titles,
  roles: new Set([
    ...titles,
    ...words(`
    politico politica autore autrice inventore inventrice esploratore esploratrice navigatore ricercatore ricercatrice medico infermiere
    insegnante docente studente studentessa modella modello conduttore conduttrice presentatore comico ballerino ballerina danzatore
    produttore produttrice sceneggiatore sceneggiatrice doppiatore rapper chitarrista batterista pianista violinista
    astronauta astronomo biologo biologa ingegnere imprenditore banchiere finanziere dirigente patron capo sovrano monarca
    santo santa teologo teologa predicatore missionario generale condottiero rivoluzionario rivoluzionaria attivista sindacalista
    pugile cestista pallavolista rugbista golfista sciatore sciatrice schermitore giocatore giocatrice sportivo sportiva
    criminale assassino mafioso terrorista vittima donna uomo ragazzo ragazza bambino bambina avversario rivale successore predecessore
    protagonista solista violoncellista direttrice allenatrice arbitro arbitra centrale palleggiatore palleggiatrice terzino portavoce genetista geologo geologa
    pediatra chirurgo chirurga archeologo archeologa farmacista trombettista
    primatista capitana personaggio romanziere romanziera drammaturgo saggista critico giurista psicologo psicologa sociologo`),
  ]),
  particles: words('de von van der den ten ter du dos das bin ibn zu'),
  bynameParticles: words('da di del d'),
  links: words('di del dello della dell dei degli delle d'),
  linkArticles: words('la le il lo i gli l'),
  purposeLinks: words('per'),
  conjunctions: words('e ed'),
  joinedHeads:
    words(`ministero ministro dipartimento istituto agenzia commissione facolta scuola museo direzione ente unione
    federazione confederazione convenzione dichiarazione camera assessorato santi`),
  linksFreely: false,
  articles: words('il lo la i gli le l un uno una the'),
  elisions: words(
    'l un d all dall dell nell sull coll quell quest nessun bell sant c m t s v anch cos dov com quant senz tutt mezz',
  ),
  heads: byKind({
    person: 'san sant santa santo',
    organization: `banca banco universita ministero politecnico istituto agenzia autorita azienda societa gruppo compagnia
      consiglio senato parlamento congresso assemblea corte tribunale procura questura prefettura comitato commissione
      partito movimento lega alleanza coalizione unione confederazione federazione associazione fondazione accademia organizzazione
      ente consorzio cooperativa fronte esercito marina aeronautica polizia guardia carabinieri croce club squadra team
      ordine compagnia dipartimento assessorato direzione ufficio osservatorio orchestra teatro museo liceo scuola facolta ospedale
      policlinico clinica editrice edizioni radio televisione rete giornale corriere gazzetta cassa borsa camera regione
      provincia diocesi arcidiocesi conferenza lista forza fratelli sinistra democrazia rifondazione popolo comunita ferrovie poste
      aeroporti autostrade assicurazioni acciaierie officine cantieri poli real atletico atletica sporting polisportiva ac as us ss fc
      nazionale agenzie patto servizio studi casa`,
    place: `monte monti lago mare golfo isola isole fiume valle val canale stretto penisola capo capa baia costa deserto
      foresta parco piazza piazzale via viale corso largo vicolo ponte porta porto palazzo villa castello torre duomo cattedrale basilica chiesa
      santuario abbazia monastero stadio stazione aeroporto circuito autodromo regno repubblica impero citta comune contea ducato granducato
      principato contado distretto quartiere borgo rocca cima passo colle colli pianura altopiano arcipelago oceano giardini galleria
      residenza reggia tempio torri territorio stato stati emirato sultanato arena anfiteatro terme parchi`,
    nationality: '',
    none: `guerra battaglia assedio trattato accordo accordi pace premio coppa campionato campionati giochi olimpiadi festival mostra
      rivoluzione rivolta strage attentato operazione progetto legge decreto costituzione codice carta dichiarazione convenzione
      protocollo processo inchiesta teorema teoria scala torneo gran granpremio giro tour medaglia ordine giornata festa notte
      dottrina scandalo massacro eccidio congiura marcia risoluzione patti libro vangelo genesi divina signore signora notti storie
      memorie cavalleria piano fondo sindrome morbo sentenza caso lodo manifesto missione opera`,
  }),
  suffixes: byKind({
    person: 'jr sr',
    organization: `spa srl srls snc sas scarl scpa sapa inc ltd llc corp corporation company co plc gmbh ag sa nv bv group gruppo holding
      holdings bank university college institute foundation association party airlines airways motors records pictures
      studios entertainment press news times post journal telegraph guardian football fc cf ac united city calcio basket volley
      energy systems technologies technology partners capital ventures industries services solutions onlus`,
    place:
      'river street avenue square island islands lake mountain mountains county park airport beach valley bay road',
    nationality: '',
    none: 'award awards cup league prize act',
  }),
  appositions: byKind({
    person: '',
    organization: `societa azienda impresa compagnia gruppo colosso gigante casa banca multinazionale startup associazione fondazione
      partito movimento quotidiano settimanale rivista giornale agenzia emittente squadra club band etichetta marchio brand
      organizzazione sindacato universita ateneo ministero holding catena controllata concorrente piattaforma ong`,
    place: `citta capitale capoluogo comune paese villaggio regione provincia stato nazione isola fiume lago monte montagna vulcano quartiere
      aeroporto contea distretto localita cittadina metropoli porto frazione borgo arcipelago penisola continente`,
    nationality: '',
    none: '',
  }) as ReadonlyMap<string, NameKind>,
  placePrepositions: words('in presso'),
  placeVerbs:
    words(`nato nata nati nate nacque morto morta morti mori vive viveva visse vissuto abita abitava risiede trasferi trasferito trasferita
    trasferirono arrivato arrivata arrivo giunto giunta giunse tornato tornata torno ritorno recato reco recarono andato andata ando avvenuto
    avvenuta avvenne svolto svolta svolse svoltosi svoltasi tenuto tenuta tenne situato situata situati ubicato ubicata sede ufficio
    ricoverato arrestato arrestata ucciso uccisa laureato laureata studio studi emigrato emigro cresciuto cresciuta residente presentato
    girato girata ambientato ambientata vicino accanto intorno attorno costruito costruita fondato fondata nascita bordo volo diretto
    concerto processo vertice incontro riunione scontri vittoria comizio manifestazione atterrato partito`),
  lightPrepositions: words('a ad'),
  personVerbs:
    words(`nacque nato nata morto morta mori disse dichiaro spiego racconto scrisse sposo sposato sposata recito interpreto interpreta
    afferma sostiene dice spiega racconta scrive dichiara commenta recita vinse debutto divorzio studio laureato laureata esordi detto
    dichiarato affermato spiegato raccontato scritto sottolineato commentato aggiunto replicato twittato recitato interpretato`),
  years: words('anni'),
  copulas:
    words(`e era fu ha aveva ebbe sara avra nacque mori vinse divenne diventa divento fece disse dice ricevette
    pubblico scrisse recita interpreta partecipo inizio continua resta rimase perse prese lascio venne viene puo poteva possiede
    appare apparve frequento vive visse sposo debutto gioca gioco si non stava sta annuncia annuncio`),
  singularVerbEndings: ['ava', 'eva', 'iva', 'ò', 'ì'],
  calendar: words(
    `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi
    venerdi sabato domenica`,
  ),
  notNames: words(`
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedi martedi mercoledi giovedi venerdi sabato domenica natale pasqua capodanno ferragosto epifania quaresima ramadan avvento pentecoste
    euro dollaro dollari sterlina sterline yen yuan rublo rubli lira lire franco franchi marchi bitcoin
    dio internet web tv pc lgbt lgbtq lgbtqi ceo cfo cto pil iva dna rna hiv aids covid ok ai ia it ict usb cd dvd sms gps led pdf url html faq
    ong spa srl srls onlus pm ct pr vip km kg kw mw gw mwh kwh gb tb mb ghz mhz usd eur gbp ac dc am ko no si avv dott prof on sig
    stato stati governo chiesa paese paesi presidente presidenza ministro ministri premier parlamento costituzione repubblica regione regioni
    comune comuni provincia province camera camere corte consiglio commissione assemblea procura tribunale comitato sud nord est ovest nordest nordovest sudest
    sudovest terra sole luna universo sacra bibbia corano vangelo medioevo rinascimento risorgimento illuminismo novecento ottocento settecento
    seicento cinquecento quattrocento trecento duecento antichita re papa regina principe imperatore zar papi
    anni art artt comma sec wikipedia fonte foto video twitter ansa copyright signore signora madonna gesu cristo
    olimpiadi mondiale mondiali europei campionato coppa universita banca ministero istituto gruppo societa azienda dipartimento autorita partito
    unione movimento lega opec sindaco prefetto vescovo cardinale isola mare oceano monte lago fiume piazza via
    romani greci musulmani cattolici ebrei cristiani protestanti buddisti induisti islamici ebreo cristiano cattolico musulmano islam cristianesimo
    ebraismo buddismo induismo cattolicesimo comunismo fascismo nazismo socialismo latino sanscrito ebraico`),
  ordinary,
  ordinaryEndings: [
    'mente',
    'zione',
    'zioni',
    'ando',
    'endo',
    'menti',
    'mento',
    'arono',
    'irono',
    'avano',
    'evano',
    'ivano',
    'ismo',
    'ità',
    'abile',
    'ibile',
    'sione',
    'sioni',
    'anza',
    'enza',
    'aggio',
    'ata',
    'ati',
    'uti',
    'uto',
    'ire',
    'ere',
    'are',
    'ivo',
    'ivi',
    'iva',
    'ive',
    'ali',
  ],
  givenNames,
  known: knownNames(countries),
  countries: countryNames(countries),
  cities: cityNames(cityDemonyms),
  demonyms: demonymTable(),
  languageCues: words(
    'in lingua lingue parla parlano parlava parlare parlato dall traduzione tradotto traduzioni studiare imparare insegnare insegnante',
  ),
};
