/** Sounds that languages write in different letters: "Chekhov" and "Cechov", "Zelensky" and "Zelenskij". */
const sounds: readonly (readonly [written: RegExp, sound: string])[] = [
  [/(?:s|t)?ch|sh/g, 'c'],
  [/ck|kh|q/g, 'k'],
  [/ph/g, 'f'],
  [/[yj]/g, 'i'],
  [/ii/g, 'i'],
  [/w/g, 'v'],
];

/** What words of Latin origin end in, in one language or the other: "-tion" and "-zione", "-y" and "-ia". */
const endings: readonly (readonly [written: RegExp, stem: string])[] = [
  [/tion/g, 'zion'],
  [/(.)\1/g, '$1'],
  [/an$/, ''],
  [/[aeiouy]+$/, ''],
];

/** A shorter stem is shared by accident. */
const shortestStem = 4;

/** Whether a name may be the same as another one, written in the way of another language; both are folded. */
export function areTransliterations(a: string, b: string): boolean {
  return rewrite(a, sounds) === rewrite(b, sounds);
}

/** Words of two languages with one origin: "canal" and "canale", "republic" and "repubblica". */
export function areCognates(a: string, b: string): boolean {
  const stem = rewrite(a, endings);
  return stem.length >= shortestStem && stem === rewrite(b, endings);
}

function rewrite(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
