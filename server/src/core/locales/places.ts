/**
 * Large and well-known cities, regions and other places by country (ISO 3166). An entry holds the Italian name and, after
 * a bar, the English one where it differs; further names follow after more bars. A question mark after an entry tells that
 * it is a given name, a surname or an ordinary word as well.
 */
export const places = `
IT: Roma|Rome, Milano|Milan, Torino|Turin, Napoli|Naples, Palermo, Genova|Genoa, Bologna, Firenze|Florence?, Bari, Catania, Venezia|Venice, Verona?, Messina, Padova|Padua, Trieste, Brescia, Parma, Taranto, Prato?, Modena, Reggio Calabria, Reggio Emilia, Perugia, Livorno, Ravenna, Cagliari, Foggia, Rimini, Salerno, Ferrara?, Sassari, Siracusa|Syracuse, Pescara, Monza, Latina?, Bergamo, Forlì, Trento, Vicenza, Terni, Bolzano, Novara, Piacenza, Ancona, Udine, Arezzo, Cesena, Lecce, Barletta, Alessandria, La Spezia, Pistoia, Pisa, Lucca, Brindisi, Treviso, Como?, Varese, Pesaro, Urbino, Cosenza, Catanzaro, Matera, Potenza, Campobasso, L'Aquila, Aosta, Siena, Mantova|Mantua, Cremona, Pavia, Lodi?, Lecco, Asti, Cuneo, Savona, Imperia, Sanremo, Grosseto, Viterbo, Rieti, Frosinone, Caserta, Benevento, Avellino, Agrigento, Trapani, Ragusa, Enna, Caltanissetta, Nuoro, Oristano, Olbia, Rovigo, Belluno, Gorizia, Pordenone, Macerata, Ascoli Piceno, Teramo, Chieti, Isernia, Crotone, Vibo Valentia, Gela, Marsala, Pompei|Pompeii, Cortina d'Ampezzo, Assisi, Lombardia|Lombardy, Piemonte|Piedmont, Veneto, Liguria, Emilia-Romagna, Toscana|Tuscany, Umbria, Lazio, Abruzzo, Molise, Campania, Puglia|Apulia, Basilicata, Calabria, Sicilia|Sicily, Sardegna|Sardinia, Valle d'Aosta|Aosta Valley, Trentino-Alto Adige, Trentino, Alto Adige|South Tyrol, Friuli-Venezia Giulia, Friuli, Salento, Maremma, Romagna, Lampedusa, Capri, Ischia, Elba, Vesuvio|Vesuvius, Etna
GB: Londra|London?, Manchester, Liverpool, Birmingham, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Southampton, Portsmouth, Brighton, Plymouth, Oxford, Cambridge, York?, Bath?, Coventry, Norwich, Sunderland, Wolverhampton, Canterbury, Stoke-on-Trent, Cornovaglia|Cornwall, Yorkshire, Lancashire, Kent?, Essex, Sussex, Surrey, Devon, Dorset, Somerset, Norfolk, Suffolk, Hampshire, Cheshire, Wimbledon, Westminster, Greenwich
GB-SCT: Edimburgo|Edinburgh, Glasgow, Aberdeen, Dundee, Inverness
GB-WLS: Cardiff, Swansea
GB-NIR: Belfast, Ulster
IE: Dublino|Dublin, Cork?, Limerick, Galway
FR: Parigi|Paris?, Marsiglia|Marseille|Marseilles, Lione|Lyon|Lyons, Tolosa|Toulouse, Nizza|Nice?, Nantes, Strasburgo|Strasbourg, Montpellier, Bordeaux, Lilla|Lille, Rennes, Reims, Saint-Étienne, Tolone|Toulon, Grenoble, Digione|Dijon, Angers, Nîmes, Cannes, Avignone|Avignon, Rouen, Metz, Calais, Versailles, Lourdes?, Normandia|Normandy, Bretagna|Brittany?, Provenza|Provence, Alsazia|Alsace, Lorena|Lorraine?, Borgogna|Burgundy, Corsica, Savoia|Savoy, Dunkerque|Dunkirk
DE: Berlino|Berlin, Amburgo|Hamburg, Monaco di Baviera|Munich, Colonia|Cologne?, Francoforte|Frankfurt|Francoforte sul Meno, Stoccarda|Stuttgart, Düsseldorf, Dortmund, Essen, Lipsia|Leipzig, Brema|Bremen, Dresda|Dresden, Hannover|Hanover, Norimberga|Nuremberg, Duisburg, Bonn, Magonza|Mainz, Magdeburgo|Magdeburg, Friburgo|Freiburg, Lubecca|Lübeck, Augusta|Augsburg?, Aquisgrana|Aachen, Treviri|Trier, Ratisbona|Regensburg, Heidelberg, Wolfsburg, Potsdam, Weimar, Baviera|Bavaria, Sassonia|Saxony, Renania|Rhineland, Brandeburgo|Brandenburg, Turingia|Thuringia, Assia|Hesse
ES: Madrid, Barcellona|Barcelona, Valencia, Siviglia|Seville, Saragozza|Zaragoza, Malaga|Málaga, Murcia, Bilbao, Alicante, Cordova|Córdoba, Granada, Salamanca, Toledo, Pamplona, San Sebastián, Vigo, Gijón, Santander, Santiago di Compostela|Santiago de Compostela, Cadice|Cádiz, Catalogna|Catalonia, Andalusia, Galizia|Galicia, Castiglia|Castile, Aragona|Aragon, Navarra|Navarre, Paesi Baschi|Basque Country, Maiorca|Majorca|Mallorca, Ibiza, Tenerife, Baleari|Balearic Islands, Canarie|Canary Islands
PT: Lisbona|Lisbon, Porto?, Coimbra, Braga, Faro?, Azzorre|Azores, Madeira
NL: Amsterdam, Rotterdam, L'Aia|The Hague, Utrecht, Eindhoven, Maastricht, Leida|Leiden, Groninga|Groningen
BE: Bruxelles|Brussels, Anversa|Antwerp, Gand|Ghent, Bruges, Liegi|Liège, Lovanio|Leuven, Charleroi, Fiandre|Flanders, Vallonia|Wallonia, Waterloo
CH: Zurigo|Zurich, Ginevra|Geneva?, Basilea|Basel, Berna|Bern|Berne, Losanna|Lausanne, Lugano, Lucerna|Lucerne, San Gallo|St. Gallen, Davos, Canton Ticino|Ticino, Bellinzona, Locarno
AT: Vienna?, Salisburgo|Salzburg, Innsbruck, Graz, Linz, Tirolo|Tyrol, Carinzia|Carinthia
PL: Varsavia|Warsaw, Cracovia|Kraków|Krakow|Cracow, Danzica|Gdańsk|Danzig, Breslavia|Wrocław|Breslau, Poznań|Poznan, Łódź|Lodz, Lublino|Lublin, Auschwitz, Slesia|Silesia
CZ: Praga|Prague, Brno, Boemia|Bohemia, Moravia?
HU: Budapest
RO: Bucarest|Bucharest, Timișoara, Cluj, Transilvania|Transylvania
BG: Sofia?
GR: Atene|Athens, Salonicco|Thessaloniki, Sparta|Sparta, Corinto|Corinth, Creta|Crete, Rodi|Rhodes?, Corfù|Corfu, Pireo|Piraeus, Macedonia, Santorini
RU: Mosca|Moscow?, San Pietroburgo|Saint Petersburg|St. Petersburg|Leningrado|Leningrad, Kazan, Novosibirsk, Ekaterinburg|Yekaterinburg, Volgograd|Volgograd|Stalingrado|Stalingrad, Vladivostok, Sochi, Siberia, Cecenia|Chechnya, Kaliningrad, Rostov, Grozny, Kursk, Beslan
UA: Kiev|Kyiv, Odessa, Leopoli|Lviv, Kharkiv|Kharkiv|Kharkov, Donetsk, Mariupol, Crimea, Donbass|Donbas, Chernobyl|Chornobyl, Luhansk, Zaporizhzhia|Zaporizhzhia
BY: Minsk
LT: Vilnius
LV: Riga
EE: Tallinn
FI: Helsinki, Tampere, Lapponia|Lapland
SE: Stoccolma|Stockholm, Göteborg|Gothenburg, Malmö, Uppsala
NO: Oslo, Bergen, Trondheim
DK: Copenaghen|Copenhagen, Aarhus, Groenlandia|Greenland
IS: Reykjavik
HR: Zagabria|Zagreb, Spalato|Split?, Ragusa di Dalmazia|Dubrovnik, Fiume|Rijeka?, Dalmazia|Dalmatia, Istria
SI: Lubiana|Ljubljana
RS: Belgrado|Belgrade
BA: Sarajevo, Mostar, Srebrenica
XK: Pristina
ME: Podgorica
MK: Skopje
AL: Tirana
TR: Istanbul|Istanbul|Costantinopoli|Constantinople, Ankara, Smirne|Izmir, Anatolia, Bisanzio|Byzantium
CY: Nicosia
GE: Tbilisi
AM: Yerevan
AZ: Baku, Nagorno-Karabakh|Nagorno-Karabakh
IL: Gerusalemme|Jerusalem, Tel Aviv, Haifa
PS: Gaza, Striscia di Gaza|Gaza Strip, Cisgiordania|West Bank, Ramallah, Betlemme|Bethlehem, Hebron, Rafah, Khan Younis
LB: Beirut, Tripoli
SY: Damasco|Damascus, Aleppo, Homs, Palmira|Palmyra
JO: Amman
IQ: Baghdad, Mosul, Bassora|Basra, Falluja|Fallujah, Kirkuk, Mesopotamia, Kurdistan
IR: Teheran|Tehran, Isfahan
SA: Riad|Riyadh, La Mecca|Mecca, Medina, Gedda|Jeddah
AE: Dubai, Abu Dhabi
QA: Doha
YE: Sana'a|Sanaa, Aden
EG: Il Cairo|Cairo, Alessandria d'Egitto|Alexandria?, Luxor, Suez, Sinai, Giza
LY: Tripoli, Bengasi|Benghazi
TN: Tunisi|Tunis, Cartagine|Carthage
DZ: Algeri|Algiers
MA: Rabat, Casablanca, Marrakech|Marrakesh, Fez
SN: Dakar
NG: Lagos, Abuja, Kano
GH: Accra
KE: Nairobi, Mombasa
ET: Addis Abeba|Addis Ababa, Tigrè|Tigray
SO: Mogadiscio|Mogadishu
SD: Khartum|Khartoum, Darfur
UG: Kampala
RW: Kigali
CD: Kinshasa, Katanga
ZA: Johannesburg, Città del Capo|Cape Town, Pretoria, Durban, Soweto
ZW: Harare
TZ: Dar es Salaam, Zanzibar
ML: Bamako, Timbuctù|Timbuktu
IN: Nuova Delhi|New Delhi, Delhi, Mumbai|Mumbai|Bombay, Calcutta|Kolkata|Calcutta, Bangalore|Bengaluru, Chennai|Chennai|Madras, Hyderabad, Goa, Kashmir, Punjab, Bengala|Bengal, Kerala, Gujarat, Uttar Pradesh
PK: Karachi, Islamabad, Lahore, Peshawar
BD: Dacca|Dhaka
AF: Kabul, Kandahar, Herat
LK: Colombo
NP: Kathmandu
MM: Rangoon|Yangon|Rangoon
TH: Bangkok, Phuket
VN: Hanoi, Ho Chi Minh City, Saigon
KH: Phnom Penh
ID: Giacarta|Jakarta, Bali, Giava|Java, Sumatra, Borneo
MY: Kuala Lumpur
PH: Manila, Mindanao
CN: Pechino|Beijing|Peking, Shanghai, Canton|Guangzhou, Shenzhen, Wuhan, Nanchino|Nanjing|Nanking, Chongqing, Tianjin, Tibet, Xinjiang, Manciuria|Manchuria, Sichuan, Lhasa
TW: Taipei
JP: Tokyo|Tokyo|Tokio, Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Sapporo, Fukushima, Okinawa, Kobe, Hokkaido, Honshu
KR: Seul|Seoul, Busan
KP: Pyongyang
MN: Ulan Bator
KZ: Almaty, Astana
UZ: Tashkent, Samarcanda|Samarkand
AU: Sydney?, Melbourne, Brisbane, Perth, Adelaide?, Canberra, Tasmania, Queensland, Victoria?, Nuovo Galles del Sud|New South Wales
NZ: Auckland, Wellington?, Christchurch
CA: Toronto, Montréal|Montreal, Vancouver, Ottawa, Calgary, Edmonton, Winnipeg, Québec|Quebec, Ontario, Columbia Britannica|British Columbia, Alberta?, Manitoba, Nuova Scozia|Nova Scotia, Terranova|Newfoundland, Halifax
MX: Città del Messico|Mexico City, Guadalajara, Monterrey, Tijuana, Cancún, Acapulco, Yucatán|Yucatan, Chiapas
CU: L'Avana|Havana, Guantánamo|Guantanamo
HT: Port-au-Prince
BR: Brasilia|Brasília, San Paolo|São Paulo|Sao Paulo, Rio de Janeiro, Salvador de Bahia, Recife, Porto Alegre, Amazzonia|Amazonia
AR: Buenos Aires, Rosario?, Patagonia
CL: Santiago del Cile|Santiago, Valparaíso|Valparaiso
PE: Lima, Cuzco|Cusco, Machu Picchu
CO: Bogotá, Medellín, Cali
VE: Caracas
EC: Quito
BO: La Paz
UY: Montevideo
PY: Asunción
US: New York|New York|New York City, Washington?, Los Angeles, Chicago, Houston?, Phoenix?, Filadelfia|Philadelphia, San Antonio, San Diego, Dallas?, San Jose, Austin?, Jacksonville, San Francisco, Columbus?, Fort Worth, Indianapolis, Charlotte?, Seattle, Denver?, Boston, El Paso, Detroit, Nashville, Memphis, Portland, Oklahoma City, Las Vegas, Louisville, Baltimora|Baltimore, Milwaukee, Albuquerque, Tucson, Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Miami, Oakland, Minneapolis, Tulsa, New Orleans, Cleveland, Tampa, Anaheim, Honolulu, Santa Ana, Cincinnati, Pittsburgh, Buffalo?, Orlando?, Salt Lake City, Anchorage, Princeton?, Berkeley, Palo Alto, Cupertino, Mountain View, Silicon Valley, Redmond, Hollywood, Brooklyn?, Manhattan, Bronx|The Bronx, Queens?, Staten Island, Harlem, Wall Street, Long Island, Washington D.C.|Washington D.C.|Washington DC, District of Columbia, Cape Canaveral, Pearl Harbor, Gettysburg, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana?, Nebraska, Nevada, New Hampshire, New Jersey, Nuovo Messico|New Mexico, Carolina del Nord|North Carolina, Carolina del Sud|South Carolina, Dakota del Nord|North Dakota, Dakota del Sud|South Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, Tennessee, Texas, Utah, Vermont, Virginia?, West Virginia|West Virginia|Virginia Occidentale, Wisconsin, Wyoming, Nuova Inghilterra|New England, Midwest
VA: San Pietro|St. Peter's
MC: Monte Carlo|Monte Carlo|Montecarlo
: Europa|Europe, Asia?, Africa, Oceania, Antartide|Antarctica, America Latina|Latin America, America del Sud|South America|Sudamerica|Sud America, America del Nord|North America|Nord America|Nordamerica, America Centrale|Central America, Medio Oriente|Middle East, Estremo Oriente|Far East, Sud-est asiatico|Southeast Asia, Nordafrica|North Africa, Europa orientale|Eastern Europe, Scandinavia, Balcani|Balkans, Caucaso|Caucasus, Caraibi|Caribbean, Mediterraneo|Mediterranean, Mar Mediterraneo|Mediterranean Sea, Atlantico|Atlantic, Oceano Atlantico|Atlantic Ocean, Pacifico|Pacific, Oceano Pacifico|Pacific Ocean, Oceano Indiano|Indian Ocean, Mar Nero|Black Sea, Mar Rosso|Red Sea, Mar Baltico|Baltic Sea, Mare del Nord|North Sea, Golfo Persico|Persian Gulf, Canale della Manica|English Channel, Alpi|Alps, Appennini|Apennines, Pirenei|Pyrenees, Himalaya|Himalayas, Ande|Andes, Everest, Monte Bianco|Mont Blanc, Sahara, Artico|Arctic, Danubio|Danube, Reno|Rhine?, Po, Tevere|Tiber, Senna|Seine, Tamigi|Thames, Nilo|Nile, Rio delle Amazzoni|Amazon River, Gange|Ganges, Volga, Eufrate|Euphrates, Occidente|West?, Terra Santa|Holy Land, Mare Adriatico|Adriatic Sea, Adriatico|Adriatic, Impero romano|Roman Empire, Impero ottomano|Ottoman Empire
`;
