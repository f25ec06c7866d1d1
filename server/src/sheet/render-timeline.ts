import { html, type Markup } from './markup';
import type { RenderOptions } from './render';
import type { SheetDraft } from './sheet';
import type { TimelineEntry } from './timeline';
import { signs } from './signs';

/** Levels beyond this are counted, not drawn. */
const deepest = 5;
/** Lengths of the picture, in pixels. */
const step = 14;
const labelRoom = 30;
const edge = 12;

/** The dates of draft and sources on one axis, and as a list for who does not see it or wants to read it. */
export function renderTimeline(draft: SheetDraft, { messages }: RenderOptions): Markup | undefined {
  const { entries, ticks, breaks } = draft.timeline;
  if (entries.length === 0) return undefined;
  const { timeline: wording, dates } = messages.sheet;
  const ofDraft = entries.filter(({ source }) => source === undefined);
  const ofSources = entries.filter(({ source }) => source !== undefined);
  const above = edge + step * Math.min(deepest, depthOf(ofDraft));
  const below = edge + step * Math.min(deepest, depthOf(ofSources));
  const height = above + labelRoom + below;
  const y = ({ level, source }: TimelineEntry): number =>
    source === undefined ? above - step * (level + 0.5) : above + labelRoom + step * (level + 0.5);
  return html`<section class="timeline">
    <h2>${dates}</h2>
    <div class="picture">
      <p class="side" aria-hidden="true">${wording.draft}</p>
      <svg
        role="img"
        aria-label="${wording.label(ofDraft.length, ofSources.length)}"
        width="100%"
        height="${height}"
      >
        <line class="axis" x1="0" x2="100%" y1="${above + 4}" y2="${above + 4}"></line>
        ${breaks.map(
          (at) =>
            html`<text class="break" x="${round(at)}%" y="${above + 8}" text-anchor="middle">//</text> `,
        )}${ticks.map(
          ({ at, label }) =>
            html`<line
                class="tick"
                x1="${round(at)}%"
                x2="${round(at)}%"
                y1="${above}"
                y2="${above + 8}"
              ></line
              ><text class="label" x="${round(at)}%" y="${above + 22}" text-anchor="middle">${label}</text> `,
        )}${entries.filter(({ level }) => level < deepest).map((entry) => renderEntry(entry, y(entry), draft))}${renderRest(entries, above, height, wording.more)}
      </svg>
      <p class="side" aria-hidden="true">${wording.sources}</p>
    </div>
    ${breaks.length === 0 ? undefined : html`<p class="note">${wording.shortened}</p>`}
    <details>
      <summary>${wording.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${wording.columns.date}</th>
            <th scope="col">${wording.columns.where}</th>
            <th scope="col">${wording.columns.text}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map((entry) => renderRow(entry, draft, wording.draft))}
        </tbody>
      </table>
    </details>
  </section>`;
}

function renderEntry(entry: TimelineEntry, y: number, { claims }: SheetDraft): Markup {
  const { from, to, verdict, claim, label, source, surface } = entry;
  const side = source === undefined ? 'draft' : 'source';
  const title = [label, surface, source].filter((part) => part !== undefined).join(' · ');
  const sign = verdict === undefined ? undefined : signs[verdict];
  const shape =
    to > from
      ? html`<line class="period" x1="${round(from)}%" x2="${round(to)}%" y1="${y}" y2="${y}"></line>`
      : undefined;
  const mark =
    sign === undefined
      ? html`<circle cx="${round(from)}%" cy="${y}" r="4"></circle>`
      : html`<text class="sign" x="${round(from)}%" y="${y + 4}" text-anchor="middle">${sign}</text>`;
  const id = claim === undefined ? undefined : claims[claim]?.id;
  const group = html`<g class="entry ${side}" data-verdict="${verdict}"
    ><title>${title}</title>${shape}${mark}</g
  >`;
  // A picture has no stops for the keyboard: the list below it has the same links.
  return id === undefined
    ? html`${group} `
    : html`<a href="#evidence-${id}" data-claim="${id}" tabindex="-1">${group}</a> `;
}

/** How many are not drawn because too many share their place. */
function renderRest(
  entries: readonly TimelineEntry[],
  above: number,
  height: number,
  more: (count: number) => string,
): Markup[] {
  const rest = entries.filter(({ level }) => level >= deepest);
  const sides = [
    { hidden: rest.filter(({ source }) => source === undefined), y: above - step * deepest - 2 },
    { hidden: rest.filter(({ source }) => source !== undefined), y: height - 2 },
  ];
  return sides.flatMap(({ hidden, y }) => {
    const [first] = hidden;
    return first === undefined
      ? []
      : [
          html`<text class="label" x="${round(first.from)}%" y="${y}" text-anchor="middle"
            >${more(hidden.length)}</text
          > `,
        ];
  });
}

function renderRow(entry: TimelineEntry, { claims }: SheetDraft, ofDraft: string): Markup {
  const { label, surface, source, claim, verdict } = entry;
  const id = claim === undefined ? undefined : claims[claim]?.id;
  const text = verdict === undefined ? surface : `${surface} ${signs[verdict]}`;
  return html`<tr data-verdict="${verdict}">
    <th scope="row">${label}</th>
    <td>${source ?? ofDraft}</td>
    <td>${id === undefined ? text : html`<a href="#evidence-${id}" data-claim="${id}">${text}</a>`}</td>
  </tr> `;
}

function depthOf(entries: readonly TimelineEntry[]): number {
  return entries.reduce((depth, { level }) => Math.max(depth, level + 1), 1);
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
