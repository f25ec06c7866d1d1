/** Birth and death, family, ages, bodies' lives and what a biography tells. */
export const lives = `
nascere nato nascita nata nati natale nacque nacquero natio / born birth birthplace
morire morto morta morte morì morirono muore mortale decesso deceduto / die died death dead deadly deceased
scomparire scomparso scomparsa scomparve sparire sparito sparizione / disappear disappearance vanish
seppellire sepolto sepoltura sepolcro / bury buried burial
funerale funebre / funeral
tomba / tomb grave
cimitero / cemetery graveyard
lutto cordoglio / mourning mourn
vedovo / widower
orfano / orphan
sposare sposato matrimonio nozze coniuge matrimoniale sposarsi / marry married marriage wedding spouse wed
fidanzato fidanzata fidanzamento fidanzarsi / fiance fiancee engagement
divorzio divorziare divorziato / divorce divorced
figlio / son
figliastro figliastra / stepson stepdaughter
bambino bimbo bambina infanzia infantile figli / children childhood child kid
neonato / newborn baby
gemello gemella gemelli / twin
ragazzo / boy
ragazza / girl
adolescente adolescenza / teenager teenage teen adolescent
adulto / adult
padre papà paterno / father dad
madre mamma materno / mother mum mom
genitore / parent
fratello fratelli / brother
sorella sorelle / sister
moglie mogli / wife wives
marito / husband
nonno / grandfather
nonna / grandmother
nipote nipoti / nephew niece grandson granddaughter grandchild
zio / uncle
zia / aunt
cugino cugina / cousin
famiglia familiare famigliare familiari / family families
parente parentela / relative kin
discendente discendenza discendere discende discendono / descendant descend descent
antenato / ancestor ancestry
adottare adottivo adozione / adopt adoption
incinta gravidanza / pregnant pregnancy
aborto abortire / abortion
parto partorire / childbirth
uomo uomini maschio maschile / man male men
donna femmina femminile donne / woman female women
signora / lady
persona persone individuo gente / person people individual
umano umanità / human humanity
giovane gioventù giovanile / young younger youngest youth
anziano vecchiaia / elderly
vecchio vecchia / old older oldest
età / age aged
vita vivere vissuto visse / life live lived living
abitare risiedere residenza abitò / reside residence dwell
trasferire trasferirsi trasferimento traslocare trasloco / move moved relocate relocation transfer
tornare ritorno ritornare / return returned
partire partenza partì / depart departure
lasciare lasciato / leave left
abbandonare abbandono abbandonato / abandon
arrivare arrivo giungere giunto giunti giunse / arrive arrival
viaggio viaggiare viaggiatore / travel trip journey traveler traveller
carriera / career
esordio esordire esordiente debutto debuttare / debut
biografia biografico biografo / biography biographical biographer
autobiografia / autobiography
memorie / memoir
soprannome soprannominato / nickname nicknamed
pseudonimo / pseudonym
cognome / surname
nome / name
chiamare chiamato denominare denominato chiamarsi / called call named
rinominare ribattezzato ribattezzare / rename
omonimo / namesake eponymous
amico amici amica amicizia / friend friendship
vicinato vicini / neighbor neighbour
compagno / companion
collega colleghi / colleague
coetaneo / peer
ospite ospiti / guest
ospitare / host
amante / lover
amore amare amato / love
odio odiare / hate hatred
gelosia geloso / jealousy jealous
infedeltà / infidelity
omosessuale omosessualità / homosexual homosexuality
lesbica / lesbian
gay / gay
transgender / transgender
sesso sessuale sessualità / sex sexual sexuality
razza razziale razzismo razzista / racial racism racist
etnia etnico / ethnic ethnicity
tribù tribale / tribe tribal
discriminazione discriminare / discrimination discriminate
schiavo schiavitù schiavista / slave slavery enslaved
eroe eroico / hero heroine heroic
celebre celebrità / celebrity
famoso fama / famous fame renowned
popolare popolarità / popular popularity
leggenda leggendario / legend legendary
onore onorare onorificenza / honor honour
cavaliere / knight knighted
genio / genius
talento / talent talented
pioniere / pioneer
esploratore esplorare esplorazione / explorer explore exploration
avventura avventuriero / adventure adventurer
filantropo filantropia / philanthropist philanthropy
modello modella / model
senzatetto / homeless
mendicante / beggar
compleanno / birthday
anniversario / anniversary
battesimo battezzare / baptism baptize
laurea laurearsi laureato / graduate graduation
minorenne / underage
figlia figlie / daughter
vedova vedove / widow
ex / former
vivo viva vivi / alive
`;
