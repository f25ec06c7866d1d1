import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { DateFigure } from '../../../server/src/core/figures/figure';
import { layOut, type DatedMention } from '../../../server/src/sheet/timeline';

const place = { uri: 'x', path: 'x', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function dated(figure: Omit<DateFigure, 'type'>, source?: string): DatedMention {
  return {
    figure: { type: 'date', ...figure },
    surface: '',
    place,
    ...(source === undefined ? {} : { source }),
  };
}

const year = (value: number, source?: string): DatedMention => dated({ from: { year: value } }, source);

describe('the timeline', () => {
  const labels: readonly [string, Omit<DateFigure, 'type'>, string, string][] = [
    ['a day', { from: { year: 2025, month: 11, day: 4 } }, '4 novembre 2025', 'November 4, 2025'],
    ['a month', { from: { year: 2025, month: 11 } }, 'novembre 2025', 'November 2025'],
    ['a year', { from: { year: 2025 } }, '2025', '2025'],
    ['an early year', { from: { year: 79 } }, '79', '79'],
    ['a year before Christ', { from: { year: -44 } }, '44 a.C.', '44 BC'],
    ['a period', { from: { year: 2018 }, to: { year: 2025 } }, '2018 – 2025', '2018 – 2025'],
    ['a decade', { from: { year: 1990 }, period: 'decade' }, '1990 – 1999', '1990 – 1999'],
    ['a century', { from: { year: 1900 }, period: 'century' }, '1900 – 1999', '1900 – 1999'],
  ];
  for (const [name, figure, it_, en] of labels) {
    it(`spells ${name} as exactly as it is said`, () => {
      const spelled = (['it', 'en'] as const).map(
        (language) => layOut([dated(figure)], language).entries[0]?.label,
      );
      assert.deepEqual(spelled, [it_, en]);
    });
  }

  it('orders dates, and spaces them by the time between them', () => {
    const { entries, breaks } = layOut([year(2030), year(2010), year(2020), year(2010)], 'en');
    assert.deepEqual(
      entries.map(({ from, to, level }) => [Math.round(from), Math.round(to), level]),
      [
        [4, 4, 0],
        [4, 4, 1],
        [50, 50, 0],
        [96, 96, 0],
      ],
    );
    assert.deepEqual(breaks, []);
  });

  it('shortens a stretch that is far longer than the others, and says where', () => {
    const { entries, breaks } = layOut(
      [1066, 2020, 2021, 2022, 2023].map((value) => year(value)),
      'en',
    );
    const [first, second, third] = entries.map(({ from }) => from);
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    assert.ok(second - first < 4 * (third - second), `${second - first} beside ${third - second}`);
    assert.equal(breaks.length, 1);
    assert.ok((breaks[0] ?? 0) > first && (breaks[0] ?? 0) < second);
  });

  it('stacks what would lie on top of each other, each side by itself, periods included', () => {
    const { entries } = layOut(
      [dated({ from: { year: 2010 }, to: { year: 2020 } }), year(2015), year(2015, 'a'), year(2020, 'a')],
      'en',
    );
    assert.deepEqual(
      entries.map(({ source, level }) => [source, level]),
      [
        [undefined, 0],
        [undefined, 1],
        ['a', 0],
        ['a', 0],
      ],
    );
  });

  it('puts a single date in the middle, and nothing anywhere', () => {
    assert.deepEqual(layOut([year(2020)], 'en').ticks, [{ at: 50, label: '2020' }]);
    assert.deepEqual(layOut([], 'en'), { entries: [], breaks: [], ticks: [] });
  });

  it('labels no more dates than there is room for', () => {
    const { ticks } = layOut(
      Array.from({ length: 60 }, (_, index) => year(1950 + index)),
      'en',
    );
    assert.ok(ticks.length > 5 && ticks.length <= 14, String(ticks.length));
  });
});
