// How sources are named and written that did not come as files. Knows nothing of the editor.

/** The longest file name made of a title, without extension, in characters. */
const longest = 60;

/** A file's name for a document of a title: "Verbale del 12/3: il ponte" is "Verbale del 12-3 il ponte". */
export function fileNameFor(title: string, extension: string, otherwise: string): string {
  const plain = title
    .replace(/[/\\]+/g, '-')
    // What some file systems refuse, and what would hide the file.
    .replace(/[<>:"|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return `${plain === '' ? otherwise : plain}.${extension}`;
}

/** The name itself where it is free, else with the first number that makes it so: "notes 2.txt". */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 2, free = name; ; number++) {
    if (!(await isTaken(free))) return free;
    free = `${stem} ${number}${extension}`;
  }
}

/** A text with its title, as a source is read. */
export function withTitle(title: string, text: string): string {
  return `---\ntitle: ${JSON.stringify(title.replace(/\s+/g, ' ').trim())}\n---\n\n${text.trim()}\n`;
}

/** The first line of a text where it is short enough to be a title; else nothing. */
export function likelyTitle(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0] ?? '';
  const title = line.replace(/^[#\s]+/, '').trim();
  return title.length <= 100 && !/[.!?…]$/.test(title) ? title : '';
}
