import type { Qualifier } from '../../figures/figure';
import { phraseTable } from '../phrases';

/** Prepositions with an article, each a way of writing "di" and "a". */
const di = ['di', 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle'];
const a = ['a', 'ad', 'al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle'];

function each(before: string, prepositions: readonly string[]): string {
  return before
    .split('|')
    .flatMap((phrase) => prepositions.map((preposition) => `${phrase} ${preposition}`))
    .join('|');
}

export const qualifiersBefore = phraseTable<Qualifier>(
  [
    [
      'circa|approssimativamente|grossomodo|grosso modo|pressappoco|indicativamente|~|≈|ca|ca.|suppergiù',
      'about',
    ],
    [
      "all'incirca|più o meno|poco più poco meno|nell'ordine dei|nell'ordine di|una media di|stimati|stimato in",
      'about',
    ],
    [each('intorno|attorno|vicino|prossimo', a), 'about'],
    [each('poco meno|quasi', di), 'nearly'],
    ['quasi|sfiora|sfiorano|sfiorando|sfiorare|sfiorato|poco sotto|poco sotto i|non lontano da', 'nearly'],
    ['oltre|sopra|sopra i|sopra gli|al di sopra di|>|over', 'over'],
    [each('più|oltre|ben più|molto più|poco più|superiore|superiori|di là', di), 'over'],
    [each('superiore|superiori|oltre', a), 'over'],
    ['supera|superano|superato|superando|superare|ha superato|superò|superavano|superava', 'over'],
    ['almeno|come minimo|minimo|al minimo|quantomeno|un minimo di|perlomeno|≥', 'atLeast'],
    [each('non meno', di), 'atLeast'],
    [each('meno', di), 'under'],
    [each('inferiore|inferiori', a), 'under'],
    ['sotto|sotto i|sotto gli|under|al di sotto di|al di sotto dei|<', 'under'],
    [each('fino|sino', a), 'atMost'],
    [each('non più', di), 'atMost'],
    ['al massimo|massimo|un massimo di|non oltre|tutt’al più|≤|al più', 'atMost'],
  ],
  { backward: true },
);

export const qualifiersAfter = phraseTable<Qualifier>([
  ["circa|all'incirca|più o meno|o giù di lì|o quasi|grosso modo", 'about'],
  ['o più|o oltre|almeno|come minimo|in su|e oltre|ed oltre|e più|+', 'atLeast'],
  ['e rotti|abbondanti', 'over'],
  ['o meno|al massimo|massimo|in giù', 'atMost'],
  ['scarsi|scarse', 'nearly'],
]);
