import { words } from '../text-data';

/** Ordinary words that often begin a sentence, folded, beside the stop words: at that place a capital says nothing. */
export const ordinary: ReadonlySet<string> = words(`
  a ad agli ai al alcune alcuni alcuno alla alle allo allora almeno altra altre altri altro anche ancora anzi appena attualmente avendo aveva avevano
  basta ben bene benche bisogna buon buona caso casi causa cento certo che chi chiunque ci cio circa come comunque con contro cosa cosi cui
  da dagli dai dal dalla dalle dallo dapprima dato davanti davvero degli dei del della delle dello dentro di dieci dietro differenza difficile dinanzi diversi diverse
  domani dopo dove dovrebbe due dunque durante e ecco ed egli ella entrambe entrambi era erano eppure esiste esistono essa esse essendo essi esso
  fa facile fatto fine finche fino fonti forse fra fu fuori furono gia giorni gli grande grandi grazie ha hanno ho i ieri il in infatti infine ingente innanzitutto inizialmente inoltre
  insieme insomma intanto intorno invece io l la lasciate le lei li lo loro lui lungo ma mai malgrado manca mancano me meno mentre mezzo mi mille molta molte molti molto morto morti
  ne negli nei nel nella nelle nello nemmeno neppure nessun nessuna nessuno niente no noi non nonostante nove nulla nuova nuove nuovi nuovo o obiettivo occorre oggi ogni ognuno
  oltre ora ormai otto ovvero parla parlando parte passato pero per perche perfino piu poca poche pochi poco poi poiche possibile possono precedente precedentemente presso prima prime primi primo
  principale principali probabilmente proprio pur pure purtroppo qua qual qualche qualcosa qualcuno quale quali quando quanti quanto quarta quarto quasi quattro quegli quei quel
  quella quelle quelli quello quest questa queste questi questo qui quindi quinta quinto rispetto risulta se secondo seconda sede sei sembra semplice sempre sentita senza
  sette si sia siamo siano siccome simile sino sia so sola soli solo soltanto sono sopra soprattutto sotto spesso sta stando stata state stati stato stavolta stessa stessi stesso
  storia su sua subito successivamente sue sugli sui sul sulla sulle sullo suo suoi tale tali talvolta tanta tante tanti tanto te tempo terza terzo ti tra tranne tratta trattasi
  tre troppo tu tutta tuttavia tutte tutti tutto ultima ultime ultimi ultimo un una uno uomini uomo va vale vari varie vediamo vedi venti verra verso via viene vi voi vuole
  anno anni mese mesi settimana ore ora notte sera mattina pomeriggio giorno secolo periodo donna donne bambini ragazzi persone gente famiglia cittadini studenti lavoratori
  giovani autorita soccorsi vittime feriti morti polizia carabinieri militari soldati truppe governo opposizione maggioranza proteste scontri esplosione incendio terremoto incidente
  attentato accordo annuncio arresto arrestato arrestati crisi crollo dati denaro dichiarazioni elezioni esperti forte forti fuga gara guerra inchiesta incontro indagine indagini
  investimenti lavoro lavori legge libro libri luogo mercato mercati messaggio misure musica notizia notizie numero numeri omicidio pace paura pena politica possibilita presenza prezzi
  problema problemi processo progetto prossimo prossima prodotto pubblicato qualita quota ragione ragioni record resta restano ricavi ricerca risultati risultato ritardo ritorno roba salario scienza scienziati
  scoperta sciopero scuola scuole sentenza serie servizi servizio sicurezza situazione societa sondaggio spazio speranza stop strage tasse titolo titoli traffico tragedia trovato trovati
  ucciso uccisi uccisa vertice via viaggio vita vittoria voci voto zona nato nata nati cresciuto cresciuta laureato figlio figlia sposato sposata eletto eletta fondato fondata situato situata
  considerato considerata costruito costruita noto nota conosciuto conosciuta scritto scritta diretto diretta prodotta interpretato basato basata originario originaria ispirato
  cominciato iniziato terminato ricevuto vinto presente assente assieme accanto attraverso mediante salvo eccetto entro sopra nonche qualora affinche sebbene laddove ovunque dovunque
  ciascuno ciascuna chiaro chiara evidente importante necessario impossibile meglio peggio maggiore minore buone buoni bella bello belle ottimo ottima vero vera falso
  acqua aria arte amore bambino casa case corpo cuore fuoco luce madre mani mano mare mondo morte nome occhi padre parola parole piede porta punto sangue sole strada testa uomini volta volte
  adesso abbiamo avete avra avranno avrebbe dice dicono disse deve devono dobbiamo dovra faceva fanno fare fece fecero hai puo possiamo potrebbe potra sappiamo saranno sara sarebbe siete vanno
  venne vennero vengono vorrei vuol guarda guardate leggi ascolta scopri clicca leggete scarica segui vota iscriviti condividi commenta continua torna
  sinistra destra centro alto alta basso bassa bianco bianca nero nera rosso rossa verde giallo azzurro oro argento bronzo
  animali piante cani gatti cavalli uccelli pesci alberi fiori cibo vino pane carne latte olio zucchero sale caffe birra
  biglietti informazioni contatti orari prezzo indirizzo telefono luogo data ospiti partecipanti organizzatori programma edizione premio premi
  ad ex neo vice super mega mini maxi anti pro contro post pre
  bomba bombe barca nave navi aereo aerei treno treni auto camion autobus elicottero missili razzi droni armi
  calcio basket tennis nuoto sci ciclismo rugby pallavolo atletica gol rete rigore partita finale semifinale girone squadra squadre
  azioni borsa euro dollari miliardi milioni migliaia centinaia decine cinquanta trenta quaranta sessanta settanta ottanta novanta undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
  esterno interno estero esteri interni cultura economia sport cronaca spettacoli salute ambiente tecnologia cinema televisione radio teatro moda`);
