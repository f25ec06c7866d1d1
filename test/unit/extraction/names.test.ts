import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { extractNames } from '../../../server/src/core/extraction/extractors/names';
import { locales } from '../../../server/src/core/locales';
import type { LanguageId } from '../../../server/src/core/text/document';
import { tokenize } from '../../../server/src/core/text/tokens';

/** Letters for the kinds in the markers: `[Mario Rossi|p]`; `-` for an unknown kind, `?` after it for a tentative name. */
const kinds = { p: 'person', o: 'organization', l: 'place', n: 'nationality' } as const;

/** Checks that exactly the marked spans are names (tentative ones count only where one is marked), each of its kind where one is given, and its key after an equals sign. */
function check(language: LanguageId, marked: string): void {
  const expected: { surface: string; tag: string; start: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)(?:\|([^\]]+))?\]/g)) {
    text += marked.slice(from, match.index);
    expected.push({ surface: match[1] ?? '', tag: match[2] ?? '', start: text.length });
    text += match[1] ?? '';
    from = match.index + match[0].length;
  }
  text += marked.slice(from);

  const mentions = extractNames({ text, tokens: tokenize(text) }, locales[language], () => false);
  const found = mentions.flatMap((mention) =>
    mention.figure?.type === 'name' && (mention.figure.tentative !== true || marked.includes('?]'))
      ? [{ span: mention.span, figure: mention.figure }]
      : [],
  );
  assert.deepEqual(
    found.map(({ span }) => `${span.start} ${text.slice(span.start, span.end)}`),
    expected.map(({ start, surface }) => `${start} ${surface}`),
  );
  found.forEach(({ span, figure }, i) => {
    const surface = text.slice(span.start, span.end);
    assert.equal(figure.name, surface);
    const { tag = '' } = expected[i] ?? {};
    const [mark = '', key] = tag.split('=');
    const letter = mark.replace('?', '');
    if (letter === '-') assert.equal(figure.kind, undefined, surface);
    else if (letter !== '') assert.equal(figure.kind, kinds[letter as keyof typeof kinds], surface);
    assert.equal(figure.tentative === true, mark.endsWith('?'), `${surface}: tentative`);
    if (key !== undefined) assert.equal(figure.key, key);
  });
}

function table(language: LanguageId, texts: readonly string[]): void {
  for (const text of texts)
    it(text, () => {
      check(language, text);
    });
}

describe('names in Italian', () => {
  describe('persons', () => {
    table('it', [
      'Il presidente [Mario Bertoldi|p] non ha risposto.',
      'La guida [Anna Ferrero|p], amministratrice delegata di [Zenit|-].',
      'Accanto a lei sedeva il ministro [Corvetto|p=corvetto].',
      "In aula [D'Amico|-=damico] ha taciuto.",
      "La statua di [Giovanna d'Arco|p] sta in piazza.",
      'Il concerto di [Ludwig van Beethoven|p] è finito.',
      'Con [Caterina da Siena|p] e con [Jean-Claude Morel|p].',
      '[Bashar al-Assad|p] era assente.',
      'Il romanzo di [J. K. Rowling|p=jk rowling] e di [J.K. Rowling|p=jk rowling].',
      'Il premier [britannico|n=GB] nega.',
      'Il dott. [Carlo Zambon|p] lo ha visitato.',
      '[Conte|p] ha detto di no.',
      "Al posto di [Livio Sant'Elpidio|p=livio santelpidio].",
      'Il [coreano|n=K] [Min Do-hyun|-] e [Mei-ling Zhao|-] hanno vinto.',
      'La ditta, fondata da [Alvise Vendramel|-], cresce.',
      "Al timone c'è [Stavros Kalogeris|p], 52 anni.",
      'La solista [Magda Feherváry|p] suona.',
    ]);
  });
  describe('organizations', () => {
    table('it', [
      "La [Banca d'Italia|o] e il [Ministero dell'Economia e delle Finanze|o] tacciono.",
      'Lavora per la [Rossetti S.p.A.|o] di [Torino|l].',
      'La società [Kelvio|o] vende droni.',
      "Un'intesa fra [OpenAI|o] e [AT&T|-].",
      "Il voto dell'[Unione europea|o=unione europea] arriva domani.",
      "Iscritta all'[Università di Padova|o].",
    ]);
  });
  describe('places and nationalities', () => {
    table('it', [
      "Si vive bene in [Italia|l=IT] e negli [Stati Uniti d'America|l=US].",
      "[Corea del Sud|l=KR] e [Costa d'Avorio|l=CI] firmano.",
      "Nata a [Vergate|l], cresciuta a [L'Aquila|l].",
      'La città di [Borgoverde|l] festeggia.',
      'Una cantante [giapponese|n=JP] e due attori [tedeschi|n=DE].',
      "L'[Italia|l=IT] non cede.",
      'La [bergamasca|n=bergamo] [Orba] e due soci [aquilani|n=laquila].',
    ]);
  });
  describe('first words', () => {
    table('it', [
      'Secondo [Corvetto|-] non basta.',
      '[Vendemmia|-?] abbondante sulle colline.',
      '[Zelinda|p] nacque tardi.',
      '[Zelinda|-] aveva ragione.',
      '[Zelinda|-] pensava ad altro.',
      'Protagonista [Riccardo Zambon|p], che ne ha 58.',
      'Domani arriva il sole.',
      'Ci sarà il ministro a [Berlino|l] Come previsto.',
      'Nella [Piazza della Vittoria|l] si balla.',
      'Attualmente [Zelinda Karpov|-] guida il gruppo.',
    ]);
  });
  describe('no names', () => {
    table('it', [
      'Parla bene in italiano e scrive in inglese.',
      'Il Governo e la Corte si riuniscono lunedì.',
      'Lunedì 3 Marzo il Presidente riposa.',
      'Il XIX secolo e il PIL.',
      'Ha detto: «Vogliamo la pace».',
      "Dell'accordo non si sa nulla.",
      "Nell'ambito del piano.",
      'Ha vinto per la seconda volta.',
      'Un cuscinetto dura poco.',
    ]);
  });
});

describe('names in English', () => {
  describe('persons', () => {
    table('en', [
      'The mayor, [Helen Marsh|p], declined.',
      'President [Harold Quill|p] spoke to Dr. [Mina Okafor|p].',
      "Then [O'Neill|-=oneill] and [George H. W. Bush|p=george hw bush] left.",
      '[French|n=FR] President [Emmanuel Macron|p] met [Apple|o] CEO [Tim Cook|p].',
      "The plan of [Quillon|-]'s rivals.",
      'It was [Alexander the Great|p].',
      '[Will Smith|p] sang.',
      'It was founded by [Hyun-jin Baek|-] and the [Oslo|l]-based [Will Smith|p].',
      'The captain, [Stavros Kalogeris|p], 52, was on board.',
      'The bloc of [Harold Quill|p] and the [Civic Bloc|-] of [Harold Quill|p] cheered.',
      'Its owner, the [Lebanese|n=LB] [Farid Shalhoub|-], left.',
      'The [British Medical Journal|o] and the [Italian Grand Prix|-] go on.',
    ]);
  });
  describe('organizations', () => {
    table('en', [
      'The [University of Marlow|o] and the [Department of Health and Human Services|o] agreed.',
      'Owned by [Brandt & Sons|o] and [American Airlines|o].',
      'The company [Kelvio|o] sells drones.',
      'A deal between [Coca-Cola|o] and [Zenit Ltd|o].',
      'It sold [Optirane|-] of [Lyon|l], [Hoshida Medical|-] of [South Korea|l=KR] and [Game of Stones|-].',
      'He left the [University of Padua|o] and [Will Smith|p].',
    ]);
  });
  describe('places and nationalities', () => {
    table('en', [
      'They live in the [United States|l=US] and in [Quarley|l].',
      'Two [Italians|n=IT] and a [South Korean|n=KR] won.',
      'The city of [Quarley|l] was born.',
    ]);
  });
  describe('first words', () => {
    table('en', [
      '[Zuleyo|-] was late.',
      'However, [Zuleyo|-] came.',
      '[Gardens|-?] bloom here.',
      '[Scholars|p?] said so.',
      '[Zuleyo|p] said so.',
      'Owner [Helen Marsh|p] ran on to the pitch.',
      'Unfortunately [Zuleyo Karpov|-] left.',
      '[OpenAI|o] grows.',
    ]);
  });
  describe('no names', () => {
    table('en', [
      'He said: "We will go on Monday with the President."',
      "I'm sure they don't speak English in April.",
      'Children four and above worked.',
      'Who pays for it?',
      'The Chief Health Officer spoke.',
      'He spoke in the German language.',
      'Scientists Find New Water After Years Without Hope',
      'BREAKING NEWS FROM THE COURT',
      'The State and the Church in the Middle Ages.',
    ]);
  });
});
