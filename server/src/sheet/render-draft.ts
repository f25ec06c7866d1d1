import type { Messages } from '../messages';
import { html, type Markup } from './markup';
import type { Block, Segment, SheetDraft } from './sheet';
import { signs } from './signs';

/** The draft's text, with each claim a link to its evidence. */
export function renderDraft({ blocks, claims }: SheetDraft, messages: Messages): Markup {
  const inline = (segments: readonly Segment[]) =>
    segments.map(({ text, claim: index }) => {
      const claim = index === undefined ? undefined : claims[index];
      if (claim === undefined) return text;
      const { id, key, verdict } = claim;
      return html`<a
        class="claim"
        id="claim-${id}"
        href="#evidence-${id}"
        data-claim="${id}"
        data-key="${key}"
        data-verdict="${verdict}"
        ><span class="words">${text}</span><span class="sign" aria-hidden="true">${signs[verdict]}</span
        ><span class="unseen"> (${messages.sheet.verdicts[verdict](1)})</span></a
      >`;
    });
  return html`${grouped(blocks).map((group) => renderGroup(group, inline, messages))}`;
}

/** List items and table rows that follow each other belong together. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const joins = block.kind === 'item' || block.kind === 'row';
    if (joins && group?.[0]?.kind === block.kind) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function renderGroup(
  group: readonly Block[],
  inline: (segments: readonly Segment[]) => readonly (Markup | string)[],
  messages: Messages,
): Markup {
  const rows = group.map((block): Markup => {
    switch (block.kind) {
      case 'heading':
        // Below the title of the sheet and that of the draft.
        return html`<p
          class="heading level-${block.level}"
          role="heading"
          aria-level="${Math.min(block.level + 2, 6)}"
        >
          ${inline(block.segments)}
        </p> `;
      case 'paragraph':
        return html`<p>${inline(block.segments)}</p> `;
      case 'quotation':
        return html`<blockquote>${inline(block.segments)}</blockquote> `;
      case 'item':
        return html`<li>${inline(block.segments)}</li> `;
      case 'row':
        return html`<tr>
          ${block.cells.map((cell) => html`<td>${inline(cell)}</td>`)}
        </tr> `;
      case 'other':
        return html`<figure class="other">
          <figcaption>${messages.sheet.notChecked}</figcaption>
          <pre tabindex="0">${block.text}</pre>
        </figure> `;
    }
  });
  if (group[0]?.kind === 'item')
    return html`<ul>
      ${rows}
    </ul> `;
  if (group[0]?.kind === 'row')
    return html`<table>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
  return html`${rows}`;
}
