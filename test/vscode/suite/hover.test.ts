import assert from 'node:assert/strict';
import { closeAll, hoverAt, open, untilFlagged } from './support';

describe('the hover', () => {
  afterEach(closeAll);

  it('shows the quote, its document and its date, each once', async () => {
    const draft = await open('drafts/articolo.md');
    const [finding] = await untilFlagged(draft, '26 milioni di euro', '8.450');
    assert.ok(finding);
    // The editor shows the diagnostic, with what it points to, above the hover.
    const related = finding.relatedInformation?.map(({ message }) => message) ?? [];
    const text = [...related, await hoverAt(draft, finding.range.start)].join('\n');
    assert.equal(
      text.match(/ha approvato il bilancio, con una spesa di \*\*24 milioni di euro\*\*/g)?.length,
      1,
      text,
    );
    assert.equal(text.match(/Verbale del consiglio comunale/g)?.length, 1, text);
    assert.match(text, /March 12, 2024|12 March 2024/);
    assert.match(text, /verbale\.md#L8,78-L8,96\)/);
    assert.match(text, /confidence: \d\d%/);
  });

  it('says of a right figure that the sources confirm it', async () => {
    const draft = await open('drafts/articolo.md');
    await untilFlagged(draft, '26 milioni di euro', '8.450');
    const offset = draft.getText().indexOf('3,5 milioni');
    assert.match(await hoverAt(draft, draft.positionAt(offset + 1)), /costerà \W*3,5 milioni di euro/);
  });
});
