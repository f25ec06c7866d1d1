/** Chooses which verdicts are shown: those that were picked, or all where none was. */
export interface Filter {
  toggle(verdict: string): void;
  choose(verdicts: readonly string[]): void;
  chosen(): readonly string[];
  /** Shows the page as it was chosen, after its content has changed. */
  apply(): void;
}

export function createFilter(): Filter {
  let picked: ReadonlySet<string> = new Set();

  function apply(): void {
    const shows = (verdict: string | undefined): boolean =>
      picked.size === 0 || verdict === undefined || picked.has(verdict);
    for (const button of document.querySelectorAll<HTMLElement>('button[data-filter]')) {
      button.setAttribute('aria-pressed', String(picked.has(button.dataset['filter'] ?? '')));
    }
    const cards = [...document.querySelectorAll<HTMLElement>('.card')];
    for (const card of cards) {
      const item = card.closest('li');
      if (item) item.hidden = !shows(card.dataset['verdict']);
    }
    for (const claim of document.querySelectorAll<HTMLElement>('a.claim, .entry')) {
      claim.classList.toggle('dimmed', !shows(claim.dataset['verdict']));
    }
    const status = document.querySelector('.filtered');
    const sheet = document.getElementById('sheet');
    if (status === null || sheet === null) return;
    const shown = cards.filter((card) => shows(card.dataset['verdict'])).length;
    const wording = (sheet.dataset['filtered'] ?? '')
      .replace('{0}', String(shown))
      .replace('{1}', String(cards.length));
    status.textContent = picked.size === 0 ? '' : wording;
  }

  return {
    toggle(verdict) {
      const next = new Set(picked);
      if (!next.delete(verdict)) next.add(verdict);
      picked = next;
      apply();
    },
    choose(verdicts) {
      picked = new Set(verdicts);
    },
    chosen: () => [...picked],
    apply,
  };
}
