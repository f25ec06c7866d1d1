/** Names for rows that stay the same while other rows come and go: by content, and equal ones by their order. */
export function createIds(prefix: string): (content: string) => string {
  const seen = new Map<string, number>();
  return (content) => {
    const times = seen.get(content) ?? 0;
    seen.set(content, times + 1);
    return `${prefix} ${times} ${content}`;
  };
}
