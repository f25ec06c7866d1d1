/**
 * Organizations of which texts use several names: a line holds all names of one, in every language, acronyms first. Only
 * names that stand for nothing else.
 */
export const organizations = `
ONU, UN, U.N., Nazioni Unite, United Nations, Organizzazione delle Nazioni Unite, United Nations Organization
NATO, Nato, Alleanza Atlantica, Organizzazione del Trattato dell'Atlantico del Nord, North Atlantic Treaty Organization
UE, Ue, EU, Unione Europea, Unione europea, European Union
CEE, Cee, EEC, Comunità Economica Europea, European Economic Community
BCE, Bce, ECB, Banca Centrale Europea, Banca centrale europea, European Central Bank
Fed, Federal Reserve
FMI, Fmi, IMF, Fondo Monetario Internazionale, Fondo monetario internazionale, International Monetary Fund
OMS, Oms, WHO, Organizzazione Mondiale della Sanità, World Health Organization
OMC, WTO, Wto, Organizzazione Mondiale del Commercio, World Trade Organization
OCSE, Ocse, OECD, Organizzazione per la Cooperazione e lo Sviluppo Economico, Organisation for Economic Co-operation and Development
OSCE, Osce, Organizzazione per la Sicurezza e la Cooperazione in Europa, Organization for Security and Co-operation in Europe
AIEA, Aiea, IAEA, Agenzia Internazionale per l'Energia Atomica, International Atomic Energy Agency
AIE, IEA, Agenzia Internazionale dell'Energia, International Energy Agency
CPI, ICC, Corte Penale Internazionale, International Criminal Court
CIG, ICJ, Corte Internazionale di Giustizia, International Court of Justice
CIO, Cio, IOC, Comitato Olimpico Internazionale, International Olympic Committee
CICR, ICRC, Croce Rossa Internazionale, International Committee of the Red Cross
Croce Rossa, Red Cross
Mezzaluna Rossa, Red Crescent
Lega Araba, Arab League
Unione Africana, African Union
Banca Mondiale, World Bank
Consiglio di Sicurezza, Security Council, UN Security Council, Consiglio di Sicurezza dell'ONU, Consiglio di sicurezza dell'Onu
Commissione Europea, Commissione europea, European Commission
Parlamento Europeo, Parlamento europeo, European Parliament
Consiglio Europeo, European Council
Corte di Giustizia dell'Unione Europea, Court of Justice of the European Union
Casa Bianca, White House
Pentagono, Pentagon
Cremlino, Kremlin
Dipartimento di Stato, State Department, Department of State
Corte Suprema, Supreme Court
Camera dei Comuni, House of Commons
Camera dei Lord, House of Lords
Camera dei Rappresentanti, House of Representatives
Partito Democratico, Democratic Party
Partito Repubblicano, Republican Party
Partito Laburista, Labour Party
Partito Conservatore, Conservative Party
Partito Comunista, Communist Party
Banca d'Inghilterra, Bank of England
Banca d'Italia, Bank of Italy, Bankitalia
Chiesa Cattolica, Chiesa cattolica, Catholic Church
Medici Senza Frontiere, Doctors Without Borders, Médecins Sans Frontières, MSF
Stato Islamico, Islamic State, ISIS, Isis, ISIL, Daesh
Lega delle Nazioni, Società delle Nazioni, League of Nations
UNESCO, Unesco
UNICEF, Unicef
UNHCR, Unhcr
FIFA, Fifa
UEFA, Uefa
NASA, Nasa
CIA, Cia, Central Intelligence Agency
FBI, Fbi, Federal Bureau of Investigation
NSA, Nsa, National Security Agency
ESA, Agenzia Spaziale Europea, European Space Agency
CERN, Cern
ISTAT, Istat, Istituto Nazionale di Statistica
INPS, Inps
Agcom, AGCOM
Consob, CONSOB
Confindustria
CGIL, Cgil
BBC, British Broadcasting Corporation
CNN
AWS, Amazon Web Services
IBM, International Business Machines
GM, General Motors
GE, General Electric
VW, Volkswagen
MIT, Massachusetts Institute of Technology
OPEC, Opec
ASEAN, Asean
APEC, Apec
G7
G8
G20
OLP, PLO, Organizzazione per la Liberazione della Palestina, Palestine Liberation Organization
ANC, African National Congress
UCLA
Amnesty International
Human Rights Watch
Greenpeace
Al-Qaeda, al-Qaeda, Al Qaeda, al Qaeda, Al Qaida
Hezbollah
Hamas
Taliban, Talebani, Talibani
3M
20th Century Fox
Ku Klux Klan
Microsoft
Google
Alphabet
Amazon?
Apple?
Meta?
Facebook
Nvidia, NVIDIA
OpenAI
Anthropic
Tesla?
Netflix
YouTube
Twitter
Oracle?
Intel
Samsung
Sony
Nintendo
Toyota
Honda
Nissan
Fiat
Ferrari?
Stellantis
Renault
Volkswagen
BMW
Boeing
Airbus
Disney?
Coca-Cola
Pepsi
Reuters
Ansa, ANSA
Juventus
Inter?
Real Madrid
Manchester United
Lehman Brothers
Goldman Sachs
Morgan Stanley
JPMorgan, JP Morgan
Enel
Eni
Telecom Italia
UniCredit
Intesa Sanpaolo
Mediaset
Rai
Alitalia
`;
