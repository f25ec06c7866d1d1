/** HTML whose texts have been escaped. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, lists joined, and what is absent leaves nothing. */
export type Piece = string | number | Markup | undefined | readonly Piece[];

/** A template of HTML, for content and for quoted attributes. Nothing gets into it unescaped but other templates. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return {
    markup: strings
      .map((text, index) => text + (index < pieces.length ? toMarkup(pieces[index]) : ''))
      .join(''),
  };
}

function toMarkup(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escape(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map(toMarkup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which HTML has no way to write, are left out. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/[^\P{Cc}\n\t]/gu, '');
}
