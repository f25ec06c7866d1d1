import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { check } from './support';

const markdown = (text: string, ...expected: string[]) => check('markdown', text, expected);

describe('Markdown', () => {
  describe('blocks', () => {
    it('are passages of their kind', () => {
      markdown(
        '# Il ponte\n\nCosta 12 milioni.\n\n## Tempi\n\nDue anni.\n\nSotto\n===\n',
        'heading1: Il ponte',
        'paragraph: Costa 12 milioni.',
        'heading2: Tempi',
        'paragraph: Due anni.',
        'heading1: Sotto',
      );
    });

    it('join wrapped lines', () => {
      markdown('Il ponte costa 12\nmilioni di euro.\n', 'paragraph: Il ponte costa 12 milioni di euro.');
      markdown(
        'Il ponte costa 12\r\nmilioni.\r\n\r\nDura.\r\n',
        'paragraph: Il ponte costa 12 milioni.',
        'paragraph: Dura.',
      );
    });

    it('break where the writer breaks a line on purpose, unless the sentence goes on', () => {
      markdown(
        'Costo: 12  \nDurata: 3\\\nLuogo: Bari<br>Anno',
        ...['Costo: 12', 'Durata: 3', 'Luogo: Bari', 'Anno'].map((line) => `paragraph: ${line}`),
      );
      markdown('Il ponte costa  \ndodici milioni', 'paragraph: Il ponte costa dodici milioni');
    });

    it('leave signs of lists, tasks and quotations out', () => {
      markdown(
        '- uno\n  ancora\n  - due\n\n3. tre\n\n   sempre tre\n\n- [x] fatto 4\n',
        'item: uno ancora',
        'item: due',
        'item: tre',
        'item: sempre tre',
        'item: fatto 4',
      );
      markdown(
        '> Il ponte\n> costa 12.\n>\n> - di cui 3\n',
        'quotation: Il ponte costa 12.',
        'item: di cui 3',
      );
    });

    it('of tables are a passage a cell', () => {
      markdown(
        '| Opera | Costo |\n| --- | ---: |\n| Ponte | **12** mln |\n| Diga \\| lago | |\n',
        'cell: Opera',
        'cell: Costo',
        'cell: Ponte',
        'cell: 12 mln',
        'cell: Diga | lago',
      );
    });

    it('that are no prose yield nothing', () => {
      markdown(
        '```js\nconst a = 5;\n```\n\n    indented 6\n\n<div>\n7\n</div>\n\n<!-- 8\n\n9 -->\n\n---\n\n[1]: http://a.it/10\n',
      );
      markdown('');
      markdown('***\n\n…\n');
    });
  });

  describe('inline markup', () => {
    it('is blank, and is read across', () => {
      markdown('Costa **38** _miliardi_ e ***5*** mila', 'paragraph: Costa 38 miliardi e 5 mila');
      markdown("Così *Repubblica*'s editor", "paragraph: Così Repubblica 's editor");
      markdown(
        'Il [ponte](http://a.it/2020 "del 1999") e la [diga][d1] <b>5</b> <!-- 6 --> km',
        'paragraph: Il ponte e la diga 5 km',
      );
    });

    it('that is no prose is opaque', () => {
      markdown('Costa `38` o ~~39~~ 40', 'paragraph: Costa \uFFFC o \uFFFC 40');
      markdown(
        'Vedi https://a.it/2020/5, <http://b.it/6> e io@c7.it.',
        'paragraph: Vedi \uFFFC, \uFFFC e \uFFFC.',
      );
      markdown('Area di 5 km<sup>2</sup> circa', 'paragraph: Area di 5 km\uFFFC circa');
      markdown('Ecco ![Il ponte nel 2020](ponte-1999.png)', 'paragraph: Ecco \uFFFCIl ponte nel 2020\uFFFC');
    });

    it('of escapes and entities gives the punctuation it stands for', () => {
      markdown(
        '\\$38 e 5&nbsp;mila l&rsquo;anno, 6&#32;&#x2013;&#32;7, AT&amp;T, AT&T',
        'paragraph: $38 e 5 mila l’ anno, 6 – 7, AT& T, AT&T',
      );
      markdown('38&euro; &copy; 5&#37;', 'paragraph: 38\uFFFC \uFFFC 5\uFFFC');
    });

    it('of notes is dropped, and their text is a passage each', () => {
      markdown(
        'Costa 38[^1] miliardi[^nota] nel 2020 [12].\n\n[^1]: Nel 2019.\n[^nota]: Stime del 2018.\n',
        'paragraph: Costa 38 miliardi nel 2020 .',
        'paragraph: Nel 2019.',
        'paragraph: Stime del 2018.',
      );
      markdown('> [!NOTE]\n> Costa 38.', 'quotation: Costa 38.');
    });

    it('that is none stays as it is', () => {
      markdown('2 * 3 * 4, a_b_c, 5 < 6, [38 di 40]', 'paragraph: 2 * 3 * 4, a_b_c, 5 < 6, 38 di 40');
    });
  });

  describe('front matter', () => {
    const head = (text: string) => {
      const { passages, ...stated } = check('markdown', text, ['paragraph: Costa 12.']);
      assert.equal(passages[0]?.span.start, text.indexOf('Costa'));
      return stated;
    };

    it('is no passage, and gives title, date and language', () => {
      assert.deepEqual(
        head(
          '---\ntitle: "Il \\"ponte\\": costi"\ndate: 2025-11-04T08:00:00Z\nlang: it-IT\ntags: [1, 2]\n---\nCosta 12.',
        ),
        {
          title: 'Il "ponte": costi',
          date: '2025-11-04',
          language: 'it',
        },
      );
      assert.deepEqual(
        head('\uFEFF+++\r\ntitle = \'Ponte\'\r\ndate = 2025/1/4\r\nlanguage = "en"\r\n+++\r\n\r\nCosta 12.'),
        {
          title: 'Ponte',
          date: '2025-01-04',
          language: 'en',
        },
      );
      assert.deepEqual(head('---\nTitolo: Il ponte # bozza\nData: 2025-02-03\n...\nCosta 12.'), {
        title: 'Il ponte',
        date: '2025-02-03',
      });
    });

    it('is read leniently', () => {
      assert.deepEqual(
        head('---\ndate: 2025-02-30\nlang: fr\nauthor:\n  title: Dr.\ntitle:\n: x\n---\n\nCosta 12.'),
        {},
      );
    });

    it('that is never closed is none', () => {
      markdown('---\ntitle: Ponte\n\nCosta 12.', 'paragraph: title: Ponte', 'paragraph: Costa 12.');
    });
  });

  it('takes a first heading of the first level for the title', () => {
    assert.equal(
      check('markdown', '# Il **ponte**\n\nCosta.', ['heading1: Il ponte', 'paragraph: Costa.']).title,
      'Il ponte',
    );
    assert.equal(check('markdown', '## Il ponte', ['heading2: Il ponte']).title, undefined);
    assert.equal(
      check('markdown', 'Costa.\n\n# Ponte', ['paragraph: Costa.', 'heading1: Ponte']).title,
      undefined,
    );
  });
});
