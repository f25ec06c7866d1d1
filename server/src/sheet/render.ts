import type { Outcome } from '../core/checking/outcome';
import type { Messages } from '../messages';
import { spellDate } from '../messages/describe';
import { html, type Markup } from './markup';
import { renderCards } from './render-cards';
import { renderDraft } from './render-draft';
import { renderTimeline } from './render-timeline';
import type { Sheet, SheetDraft } from './sheet';
import { outcomes, share, signs } from './signs';

export interface RenderOptions {
  readonly messages: Messages;
  /**
   * Whether the sheet is shown by an editor, which opens sources and drafts; else it is a document that is read, printed
   * and signed.
   */
  readonly inEditor: boolean;
}

/** The sheet as HTML, without the page around it. Scripts and styles find their way by its classes and `data-` attributes. */
export function renderSheet(sheet: Sheet, options: RenderOptions): string {
  const { messages, inEditor } = options;
  const { drafts, date } = sheet;
  const wording = messages.sheet;
  const [only, ...others] = drafts;
  const title = only !== undefined && others.length === 0 ? only.title : wording.heading;
  const checked = date === undefined ? undefined : wording.checkedOn(spellDate(date, messages.language));
  return html`<main
    id="sheet"
    ${inEditor ? html` data-draft="${only?.uri}"` : undefined}
    data-filtered="${wording.filtered}"
  >
    <header>
      <p class="kind">${[wording.heading, checked].filter((part) => part !== undefined).join(' · ')}</p>
      <h1>${title}</h1>
      ${drafts.length === 1 ? html`<p class="origin">${originOf(only, messages)}</p>` : undefined}
      <p class="summary">${wording.summary(sheet.counts)}</p>
      ${renderBar(sheet, messages)}
      ${inEditor ? html`<p class="actions"><button type="button" data-action="export">${wording.export}</button></p>` : undefined}
      <p class="keys">${wording.keys}</p>
    </header>
    ${drafts.map((draft) => renderOne(draft, options, drafts.length > 1))} ${renderSources(sheet, messages)}
    ${inEditor ? undefined : renderSignOff(messages)}
  </main> `.markup;
}

function renderOne(draft: SheetDraft, options: RenderOptions, several: boolean): Markup {
  const { messages } = options;
  const wording = messages.sheet;
  return html`<article class="checked">
    ${
      several
        ? html`<h2 class="title">${draft.title}</h2>
            <p class="origin">${originOf(draft, messages)}</p>
            <p class="summary">${wording.summary(draft.counts)}</p>`
        : undefined
    }
    <div class="columns">
      <section class="draft" aria-label="${wording.draft}">
        <h2 class="unseen">${wording.draft}</h2>
        ${renderDraft(draft, messages)}
      </section>
      <section class="evidence" aria-label="${wording.evidence}">
        <h2 class="unseen">${wording.evidence}</h2>
        ${draft.claims.length === 0 ? html`<p>${wording.nothingToCheck}</p>` : renderCards(draft, options)}
      </section>
    </div>
    ${renderTimeline(draft, options)}
  </article> `;
}

function originOf(draft: SheetDraft | undefined, { language }: Messages): string {
  const date = draft?.date === undefined ? undefined : spellDate(draft.date, language);
  return [draft?.path, date].filter((part) => part !== undefined).join(' · ');
}

/** How many there are of each verdict, as a bar and in numbers; each number is a button that shows these alone. */
function renderBar({ counts }: Sheet, messages: Messages): Markup {
  const shown = outcomes.filter((outcome) => outcome !== 'accepted' || counts.accepted > 0);
  const total = shown.reduce((sum, verdict) => sum + counts[verdict], 0);
  let at = 0;
  const bars = shown.map((verdict) => {
    const x = at;
    at += share(counts[verdict], total);
    return html`<rect
      data-verdict="${verdict}"
      data-filter="${verdict}"
      x="${x}%"
      width="${share(counts[verdict], total)}%"
      height="100%"
    ></rect>`;
  });
  const button = (verdict: Outcome) =>
    html`<button type="button" aria-pressed="false" data-verdict="${verdict}" data-filter="${verdict}">
      <span class="sign" aria-hidden="true">${signs[verdict]}</span>
      <span class="count">${counts[verdict]}</span> ${messages.sheet.verdicts[verdict](counts[verdict])}
    </button> `;
  return html`<svg class="bar" aria-hidden="true">${bars}</svg>
    <div class="filters" role="group" aria-label="${messages.sheet.filter}">${shown.map(button)}</div>
    <p class="filtered" role="status"></p>`;
}

function renderSources({ sources }: Sheet, messages: Messages): Markup {
  const { sourceColumns, undated, unused, sources: heading } = messages.sheet;
  const used = sources.filter(({ uses }) => uses > 0);
  const rest = sources.length - used.length;
  const rows = used.map(
    ({ title, date, path, uses }) =>
      html`<tr>
        <th scope="row">${title}</th>
        <td>${date === undefined ? undated : spellDate(date, messages.language)}</td>
        <td>${path}</td>
        <td class="number">${uses}</td>
      </tr> `,
  );
  return html`<section class="sources">
    <h2>${heading}</h2>
    ${
      rows.length === 0
        ? undefined
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${sourceColumns.title}</th>
                <th scope="col">${sourceColumns.date}</th>
                <th scope="col">${sourceColumns.path}</th>
                <th scope="col" class="number">${sourceColumns.uses}</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
    }
    ${rest === 0 ? undefined : html`<p>${unused(rest)}</p>`}
  </section>`;
}

function renderSignOff({ sheet }: Messages): Markup {
  const { heading, checkedBy, date, signature } = sheet.signOff;
  const line = (label: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd></dd>
    </div> `;
  return html`<section class="sign-off">
    <h2>${heading}</h2>
    <dl>${[checkedBy, date, signature].map(line)}</dl>
  </section>`;
}
