import { words, type TextData } from '../text-data';

export const text: TextData = {
  abbreviations: words(`
    a.m apr art aug ave bros capt cf cmdr co col corp dec dept dr e.g ed est etc feb fig figs gen gov hon i.e inc inst
    jan jr lt ltd maj mr mrs ms mt no nos nov oct op p para pp prof pvt ref rep rev sec sen sep sept sgt sr st tel u.k
    u.n u.s vol vols vs`),
  stopWords: words(`
    a about above after again against all also although am among an and any are as at be became because become been
    before being below between both but by came can could d did do does doing done down during each either else ever
    few for from further get got had has have having he her here hers herself him himself his how however i if in into
    is it its itself just ll like may me might more most much must my neither no nor not now of off on once only or
    other our ours out over own per rather re s same shall she should since so some still such t than that the their
    theirs them themselves then there these they this those though through thus to too under until up upon us ve very
    was we were what when where which while who whom whose why will with within without would yet you your`),
  clauseOpeners: words('while and but which who whose that when where because as after before if or whereas'),
  negations: words('not never no nor neither without none'),
};
