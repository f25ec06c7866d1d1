import { createEditorLink } from './editor-link';
import { createFilter } from './filter';
import { createSelection } from './selection';

// Brings the sheet to life, in a browser and in the editor alike. Without it, the sheet can still be read.

const editor = createEditorLink();
const filter = createFilter();
const selection = createSelection();

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const button = target?.closest<HTMLElement>('[data-action]');
  if (button) {
    editor?.act(button);
    return;
  }
  const chosen = target?.closest<HTMLElement>('[data-filter]')?.dataset['filter'];
  if (chosen !== undefined) {
    filter.toggle(chosen);
    selection.settle();
    save();
    return;
  }
  const claim = target?.closest<HTMLElement>('[data-claim]');
  if (!claim) return;
  if (target?.closest('a')) event.preventDefault();
  // What is selected to be copied is no click.
  if (document.getSelection()?.isCollapsed === false) return;
  select(claim.dataset['claim']);
  if (claim.closest('.timeline')) selection.enterEvidence();
});

document.addEventListener('focusin', (event) => {
  const claim = event.target instanceof Element ? event.target.closest<HTMLElement>('a.claim, .card') : null;
  if (claim) select(claim.dataset['claim']);
});

document.addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  if (selection.handleKey(event.key, document.activeElement)) {
    event.preventDefault();
    save();
  }
});

function select(id: string | undefined): void {
  if (id === undefined || !selection.select(id)) return;
  save();
}

function save(): void {
  editor?.save({ filters: filter.chosen(), selected: selection.key() });
}

editor?.onUpdate((content) => {
  const before = selection.remember();
  const sheet = new DOMParser().parseFromString(content, 'text/html').getElementById('sheet');
  if (sheet === null) return;
  const open = [...document.querySelectorAll('details')].map((details) => details.open);
  document.getElementById('sheet')?.replaceWith(document.adoptNode(sheet));
  document.querySelectorAll('details').forEach((details, index) => {
    details.open = open[index] === true;
  });
  filter.apply();
  selection.restore(before);
});

const saved = editor?.saved();
if (saved !== undefined) filter.choose(saved.filters);
filter.apply();
if (saved?.selected !== undefined) selection.selectKey(saved.selected);
else if (location.hash !== '') selection.select(location.hash.replace(/^#(?:claim|evidence)-/, ''));
selection.settle();
save();
editor?.ready();
