/** What is kept of a selection while the content of the page is replaced. */
export interface Remembered {
  readonly key: string | undefined;
  /** Which one of all it was. */
  readonly index: number;
  readonly focused: 'draft' | 'evidence' | undefined;
  readonly scrolled: { readonly page: number; readonly cards: number };
}

/** The selected claim: marked in the draft and among the evidence, and the one stop of the tab key in the draft. */
export interface Selection {
  /** @returns whether there is such a claim, and it was not selected before */
  select(id: string): boolean;
  selectKey(key: string): void;
  /** What the selected claim can be found again by. */
  key(): string | undefined;
  /** Puts the tab stop where it belongs: on the selected claim, or on the first one that is shown. */
  settle(): void;
  enterEvidence(): void;
  /** @returns whether the key meant something here */
  handleKey(key: string, focused: Element | null): boolean;
  remember(): Remembered;
  restore(before: Remembered): void;
}

export function createSelection(): Selection {
  let selected: string | undefined;

  const claims = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a.claim')];
  const shown = (): HTMLElement[] => claims().filter((claim) => !claim.classList.contains('dimmed'));
  const claimOf = (id: string): HTMLElement | null => document.getElementById(`claim-${id}`);
  const cardOf = (id: string): HTMLElement | null => document.getElementById(`evidence-${id}`);

  function select(id: string): boolean {
    const claim = claimOf(id);
    const card = cardOf(id);
    if (card === null || id === selected) return false;
    if (selected !== undefined) {
      claimOf(selected)?.removeAttribute('aria-current');
      cardOf(selected)?.removeAttribute('aria-current');
    }
    selected = id;
    claim?.setAttribute('aria-current', 'true');
    card.setAttribute('aria-current', 'true');
    card.scrollIntoView({ block: 'nearest' });
    claim?.scrollIntoView({ block: 'nearest' });
    settle();
    return true;
  }

  function settle(): void {
    const stops = shown();
    const stop = stops.find((claim) => claim.dataset['claim'] === selected) ?? stops[0];
    for (const claim of claims()) claim.tabIndex = claim === stop ? 0 : -1;
  }

  function selectKey(key: string): void {
    const claim = claims().find((one) => one.dataset['key'] === key);
    if (claim?.dataset['claim'] !== undefined) select(claim.dataset['claim']);
  }

  const key = (): string | undefined =>
    selected === undefined ? undefined : claimOf(selected)?.dataset['key'];

  const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
    ArrowRight: (at, last) => Math.min(at + 1, last),
    ArrowDown: (at, last) => Math.min(at + 1, last),
    ArrowLeft: (at) => Math.max(at - 1, 0),
    ArrowUp: (at) => Math.max(at - 1, 0),
    Home: () => 0,
    End: (_at, last) => last,
  };

  return {
    select,
    selectKey,
    key,
    settle,
    enterEvidence() {
      if (selected !== undefined) cardOf(selected)?.focus();
    },
    handleKey(pressed, focused) {
      const place = focused?.closest('a.claim, .card');
      const id = place instanceof HTMLElement ? place.dataset['claim'] : undefined;
      if (id === undefined || focused === null) return false;
      const inDraft = place?.matches('a.claim') === true;
      if (inDraft && (pressed === 'Enter' || pressed === ' ')) {
        cardOf(id)?.focus();
        return true;
      }
      if (!inDraft && pressed === 'Escape') {
        claimOf(id)?.focus();
        return true;
      }
      const step = steps[pressed];
      // On a button within a card the arrows are left to the page, which they scroll.
      if (step === undefined || focused !== place) return false;
      const ids = shown().map((claim) => claim.dataset['claim'] ?? '');
      const next = ids[step(ids.indexOf(id), ids.length - 1)];
      if (next === undefined) return false;
      (inDraft ? claimOf(next) : cardOf(next))?.focus();
      return true;
    },
    remember() {
      const place = document.activeElement?.closest('a.claim, .card');
      return {
        key: key(),
        index: claims().findIndex((claim) => claim.dataset['claim'] === selected),
        focused: place ? (place.matches('a.claim') ? 'draft' : 'evidence') : undefined,
        scrolled: { page: scrollY, cards: document.querySelector('.cards')?.scrollTop ?? 0 },
      };
    },
    restore(before) {
      selected = undefined;
      const all = claims();
      const same =
        all.find((claim) => before.key !== undefined && claim.dataset['key'] === before.key) ??
        // The selected figure itself was edited: it is still the one at its place.
        all[Math.min(before.index, all.length - 1)];
      scrollTo(scrollX, before.scrolled.page);
      const cards = document.querySelector('.cards');
      if (cards) cards.scrollTop = before.scrolled.cards;
      const id = same?.dataset['claim'];
      if (id !== undefined) select(id);
      settle();
      if (id === undefined || before.focused === undefined) return;
      (before.focused === 'draft' ? claimOf(id) : cardOf(id))?.focus({ preventScroll: true });
    },
  };
}
