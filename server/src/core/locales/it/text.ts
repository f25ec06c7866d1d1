import { words, type TextData } from '../text-data';

export const text: TextData = {
  abbreviations: words(`
    art artt avv cap cfr co dott dr ecc ed es fig geom gen gg ing lett mons n nn num on op p pag pagg par pp prof
    proff rag rif sac sen sez sig sigg ss st tab tel vd vol voll dott.ssa prof.ssa sig.ra s.p.a s.r.l d.l d.lgs d.p.r
    p.iva a.c d.c ca gennaio febb apr ag sett ott nov dic jr`),
  stopWords: words(`
    a ad ai agli al alla alle allo allora altra altre altri altro anche ancora anzi appena avendo aver avere aveva
    avevano avesse avessero avrebbe avrebbero avrà avranno avuto c che chi ci ciò circa coi col come con così cui d da
    dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro di dove e è ebbe ed eppure era
    erano essa esse essendo esser essere essi esso fa fare fece fino fosse fossero fra fu furono già gli grazie ha hai
    hanno ho i il in infatti infine inoltre io l la le lei li lo loro lui ma me meno mentre mi mio molta molte molti
    molto n né negli nei nel nell nella nelle nello nessun nessuna niente noi non nostra nostro o ogni oltre ora oppure
    ossia ove parte per perché però perfino più poco poi può possono pure qua qual quale quali qualche quanto quasi
    quel quell quella quelle quelli quello quest questa queste questi questo qui quindi sarà saranno sarebbe sarebbero
    se secondo sé sempre senza si sia siano siamo siano sin sino solo soltanto sono sopra sotto sta stata state stati
    stato stessa stesse stessi stesso su sua sue sugli sui sul sull sulla sulle sullo suo suoi tale tali tanto te ti tra
    troppo tu tuttavia tutta tutte tutti tutto un una uno va vi viene vengono venne verso via voi vostro`),
  clauseOpeners: words(
    'mentre e ed ma però che quando dove perché poiché se cui quale quali dopo prima o invece',
  ),
  negations: words('non mai né nessun nessuno nessuna senza'),
};
