import { html, type Markup } from './markup';
import type { RenderOptions } from './render';
import type { Place, SheetClaim, SheetDraft, SheetEvidence } from './sheet';
import { signs } from './signs';

/** A card for each claim: the verdict, what it rests on, and where that stands. */
export function renderCards({ claims }: SheetDraft, options: RenderOptions): Markup {
  return html`<ol class="cards">
    ${claims.map((claim) => renderCard(claim, options))}
  </ol> `;
}

function renderCard(claim: SheetClaim, options: RenderOptions): Markup {
  const { messages, inEditor } = options;
  const { sheet, claimTypes } = messages;
  const { id, verdict, place, evidence, replacement } = claim;
  const facts = [
    claimTypes[claim.type],
    claim.sureness,
    sheet.place(place.start.line + 1, place.start.character + 1),
  ].join(' · ');
  const link = inEditor
    ? html`<button type="button" data-action="reveal" ${placeAttributes(place)}>${sheet.showInDraft}</button>`
    : undefined;
  return html`<li>
    <article
      class="card"
      id="evidence-${id}"
      data-claim="${id}"
      data-verdict="${verdict}"
      tabindex="-1"
      aria-labelledby="title-${id}"
    >
      <h3 id="title-${id}">
        <span class="sign" aria-hidden="true">${signs[verdict]}</span>
        <a class="figure" href="#claim-${id}" tabindex="-1">${claim.text}</a>
        <span class="verdict">${sheet.verdicts[verdict](1)}</span>
      </h3>
      <p class="finding">${claim.finding}</p>
      ${replacement === undefined ? undefined : html`<p class="correction">${sheet.correction(messages.quoted(replacement))}</p>`}
      ${evidence.map((one) => renderEvidence(one, options))}
      <p class="facts">${facts} ${link}</p>
    </article>
  </li> `;
}

function renderEvidence(
  { place, title, provenance, quote, agrees }: SheetEvidence,
  { messages, inEditor }: RenderOptions,
): Markup {
  const { sheet } = messages;
  const where = `${place.path}:${place.start.line + 1}:${place.start.character + 1}`;
  const [open = '', close = ''] = messages.quoted('\u0000').split('\u0000');
  return html`<figure class="quote" data-agrees="${String(agrees)}">
    <blockquote>${open}${quote.before}<mark>${quote.figure}</mark>${quote.after}${close}</blockquote>
    <figcaption>
      <span class="stance">${agrees ? sheet.agrees : sheet.differs}</span> <cite>${provenance}</cite> ${
        inEditor
          ? html`<button
              type="button"
              data-action="open"
              ${placeAttributes(place)}
              aria-label="${sheet.openSource(title)}"
            >
              ${where}
            </button>`
          : html`<span class="where">${where}</span>`
      }
    </figcaption>
  </figure> `;
}

function placeAttributes({ uri, start, end }: Place): Markup {
  return html` data-uri="${uri}" data-range="${start.line}:${start.character}-${end.line}:${end.character}"`;
}
