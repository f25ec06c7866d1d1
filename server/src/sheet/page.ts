import type { LanguageId } from '../core/text/document';
import { html } from './markup';

/** The script and the style of the page, each with the source expression by which the page's policy allows it. */
export interface SheetPage {
  readonly script: PagePart;
  readonly style: PagePart;
}

export interface PagePart {
  readonly text: string;
  /** `'sha256-…'`, or `'nonce-…'` where the same page is never kept. */
  readonly allowedBy: string;
}

/**
 * A page of its own around a sheet. It loads nothing, runs no script but its own, and sends nothing: its policy forbids
 * all else, whatever a draft or a source might smuggle in.
 */
export function renderPage(
  content: string,
  title: string,
  language: LanguageId,
  { script, style }: SheetPage,
): string {
  const policy = [
    "default-src 'none'",
    `script-src ${script.allowedBy}`,
    `style-src ${style.allowedBy}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style${nonceOf(style)}>${{ markup: style.text }}</style>
</head>
<body>
${{ markup: content }}<script${nonceOf(script)}>${{ markup: script.text }}</script>
</body>
</html>
`.markup;
}

function nonceOf({ allowedBy }: PagePart) {
  const nonce = /^'nonce-([\w+/=-]+)'$/.exec(allowedBy)?.[1];
  return nonce === undefined ? undefined : html` nonce="${nonce}"`;
}
