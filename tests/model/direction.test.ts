import { expect, test } from 'vitest';
import { build } from '../../src/model/build.ts';
import { directionOf, isolated, isolatedWithin, withoutIsolates } from '../../src/model/direction.ts';
import { authored } from '../evaluate/small.ts';

/** What the program puts around such words. */
const OPEN = '\u2068';
const CLOSE = '\u2069';

test.for([
  ['Requests', undefined],
  ['', undefined],
  [undefined, undefined],
  ['3.2 (%)', undefined],
  ['応答時間', undefined],
  ['زمن الاستجابة', 'rtl'],
  ['3. אמון', 'rtl'],
  ['(Oasis) الواحة', undefined],
  ['ߒߞߏ', 'rtl'],
  ['𐤀𐤁', 'rtl'],
  ['𞤀𞤣', 'rtl'],
] as const)('%s is set in the direction of its first letter: %s', ([text, direction]) => {
  expect(directionOf(text)).toBe(direction);
});

test.for([
  ['Requests per second', 'Requests per second'],
  ['', ''],
  ['≥ 5M €', '≥ 5M €'],
  ['زمن', `${OPEN}زمن${CLOSE}`],
  ['P99 של היום', `${OPEN}P99 של היום${CLOSE}`],
] as const)('%s is kept together where it needs it', ([text, kept]) => {
  expect(isolated(text)).toBe(kept);
  expect(withoutIsolates(`a ${kept}, b`)).toBe(`a ${text}, b`);
});

test('what decides by how it is written is left alone, and so is what needs nothing', () => {
  const plain = { title: 'Boil', group: ['Water', 'Time'], targets: [{ target: '< 3', within: '3 months' }] };
  expect(isolatedWithin(plain)).toBe(plain);
  expect(
    isolatedWithin({ title: 'אמון', unit: 'שניות', scale: ['טוב'], target: '>= טוב', targets: [{ target: 'טוב', text: 'טוב' }], n: 3 }),
  ).toEqual({
    title: `${OPEN}אמון${CLOSE}`,
    unit: `${OPEN}שניות${CLOSE}`,
    scale: ['טוב'],
    target: '>= טוב',
    targets: [{ target: 'טוב', text: `${OPEN}טוב${CLOSE}` }],
    n: 3,
  });
  expect(isolatedWithin({ אמון: 'b', c: undefined })).toEqual({ [`${OPEN}אמון${CLOSE}`]: 'b', c: undefined });
});

test('a scorecard is linked with its words kept together, those of single values too', () => {
  const values = { boil: { value: 3, note: 'אחרי הגשם' } };
  const built = build(authored({ metrics: { boil: { title: 'הרתחה' } }, snapshots: { 'shop/2025-01-01': { title: 'ينبع', values } } }));
  expect([built.metrics[0]?.title, built.snapshots[0]?.title, built.observations('boil')[0]?.note]).toEqual([
    `${OPEN}הרתחה${CLOSE}`,
    `${OPEN}ينبع${CLOSE}`,
    `${OPEN}אחרי הגשם${CLOSE}`,
  ]);
});
