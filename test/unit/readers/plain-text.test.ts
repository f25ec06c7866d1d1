import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { check } from './support';

const plain = (text: string, ...expected: string[]) => check('plaintext', text, expected);

describe('plain text', () => {
  const wrapped = [
    'Il ponte sullo stretto costerà 12 miliardi di euro',
    'secondo le stime che il ministero ha diffuso ieri.',
    'La Corte dei conti dissente.',
  ];

  it('parts paragraphs at blank lines, and joins wrapped lines', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      plain([...wrapped, '', 'Altro.', ''].join(eol), `paragraph: ${wrapped.join(' ')}`, 'paragraph: Altro.');
    }
  });

  it('parts at every line break of a text with a paragraph a line', () => {
    const long = 'Il ponte costa 12 miliardi. '.repeat(8).trim();
    plain(`${long}\n${long}\nFine.`, `paragraph: ${long}`, `paragraph: ${long}`, 'paragraph: Fine.');
  });

  it('parts the lines of a list without signs', () => {
    plain(
      'ricavi 38 milioni\nutile 5 milioni\naddetti 120',
      'paragraph: ricavi 38 milioni',
      'paragraph: utile 5 milioni',
      'paragraph: addetti 120',
    );
  });

  it('joins a ragged line that goes on in lower case, and parts a line that was not full', () => {
    plain(
      'Il ponte sullo stretto costerà 12 miliardi di euro e sarà\npronto nel 2032, ha detto il ministro\nche lo ha voluto. Nessuno gli ha creduto.\nPoi si vedrà.\nLa Corte dei conti non ha ancora dato il parere richiesto.',
      'paragraph: Il ponte sullo stretto costerà 12 miliardi di euro e sarà pronto nel 2032, ha detto il ministro che lo ha voluto. Nessuno gli ha creduto.',
      'paragraph: Poi si vedrà.',
      'paragraph: La Corte dei conti non ha ancora dato il parere richiesto.',
    );
  });

  it('is not widened by an address that could not be wrapped', () => {
    plain(
      [...wrapped, `https://esempio.it/${'a'.repeat(200)}`].join('\n'),
      `paragraph: ${wrapped.join(' ')} \uFFFC`,
    );
  });

  it('parts at a page’s end and at a deeper indent', () => {
    plain('Prima pagina.\fSeconda pagina.', 'paragraph: Prima pagina.', 'paragraph: Seconda pagina.');
    plain(
      `${wrapped.slice(0, 2).join('\n')}\n   Un capoverso rientrato, che comincia da sé.`,
      `paragraph: ${wrapped.slice(0, 2).join(' ')}`,
      'paragraph: Un capoverso rientrato, che comincia da sé.',
    );
  });

  it('leaves list signs out, and keeps numbers that are none', () => {
    plain('- uno\n• due\n3) tre\n4. quattro', 'item: uno', 'item: due', 'item: tre', 'item: quattro');
    plain('38 miliardi.', 'paragraph: 38 miliardi.');
    plain('1985. Un anno.', 'paragraph: 1985. Un anno.');
    plain('3.5 milioni.', 'paragraph: 3.5 milioni.');
  });

  it('hides addresses and drops citation marks', () => {
    plain('Vedi www.esempio.it/2020 (o io.tu@esempio.it) [3].', 'paragraph: Vedi \uFFFC (o \uFFFC) .');
    plain('Un premio da $5@ 3 [2020].', 'paragraph: Un premio da $5@ 3 [2020].');
  });

  it('takes a short first line without a stop for its title', () => {
    const { title } = plain(
      'Il ponte costa 12 miliardi\n\nLo dice il ministro.',
      'heading1: Il ponte costa 12 miliardi',
      'paragraph: Lo dice il ministro.',
    );
    assert.equal(title, 'Il ponte costa 12 miliardi');
    assert.equal(
      plain('Il ponte costa.\n\nDodici.', 'paragraph: Il ponte costa.', 'paragraph: Dodici.').title,
      undefined,
    );
    assert.equal(plain('Il ponte', 'paragraph: Il ponte').title, undefined);
  });

  it('takes a short line before a long one for a heading', () => {
    const body =
      'Il ponte costa 12 miliardi, e la cifra cresce di anno in anno senza che si veda un cantiere. '
        .repeat(2)
        .trim();
    plain(`${body}\nI tempi\n${body}`, `paragraph: ${body}`, 'heading2: I tempi', `paragraph: ${body}`);
  });

  it('keeps no-break spaces, which group digits', () => {
    plain('Sono 1\u00a0200\u202f000.', 'paragraph: Sono 1\u00a0200\u202f000.');
  });

  it('reads header lines, with prose in the line of the date', () => {
    const { title, date, language } = plain(
      '\uFEFFTitolo: Il ponte\r\nData: 2025-11-04\r\nLingua: it\r\n\r\nCosta 12.',
      'paragraph: Costa 12.',
    );
    assert.deepEqual({ title, date, language }, { title: 'Il ponte', date: '2025-11-04', language: 'it' });
    assert.equal(plain(' date 2025-12-17 Il ponte costa.', 'paragraph: Il ponte costa.').date, '2025-12-17');
    assert.equal(plain('Data da destinarsi: 5.', 'paragraph: Data da destinarsi: 5.').date, undefined);
    assert.equal(plain('Data: ieri.', 'paragraph: Data: ieri.').date, undefined);
  });

  it('yields nothing for a text without prose', () => {
    for (const text of ['', '\uFEFF', '\n\n', ' \t ', '---', '\u0000']) plain(text);
  });
});
