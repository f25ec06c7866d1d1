/** Letters that Unicode does not decompose into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

const ascii = /^[\x20-\x7e]*$/;
const special = /[øłßđðþıæœ]/g;

/** A text in lower case, without diacritics: "Erdoğan" and "erdogan" are the same. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => plainLetters[letter] ?? letter);
}

/** Most names need nothing done: words of two and more ASCII letters. */
const plainName = /^[a-z]{2,}(?: [a-z]{2,})*$/;

/**
 * The key of a name that is no country: folded letters, no apostrophes and full stops, hyphens as spaces, single spaces,
 * and initials written together ("J. K. Rowling" and "J.K. Rowling" are both "jk rowling"; "Coca-Cola" is "coca cola").
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (plainName.test(lower)) return lower;
  const letters = foldLetters(name)
    .replace(/['’‘ʼ`.]/g, '')
    .replace(/[-‐‑–/,\s\u00a0\u202f]+/g, ' ')
    .trim();
  return letters.replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1');
}
