/** The words of a list that is written as one text, separated by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Phrases of each first part with each second one, as a list `a b|a c|…`. */
export function eachPhrase(firsts: string, seconds: string): string {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first} ${second}`))
    .join('|');
}
