/** Pictures beside links: what they show, as drawings; their pixels are in tests/raster. */
import { expect, test } from 'vitest';
import type { SvgNode } from '../../src/charts/node.ts';
import { picturesOf } from '../../src/exports/pictures/index.ts';
import { readable } from '../../src/exports/pictures/readable.ts';
import { letterOf, widthOf } from '../../src/raster/fonts.ts';
import { LOOKS, lookOf } from '../../src/raster/looks.ts';
import { svgText } from '../charts/svg-text.ts';
import { judge } from '../evaluate/small.ts';
import { golden } from '../golden.ts';

const LONG =
  'Time until the water in the kettle has come to a boil on the small flame of a stove that was lit that same morning by somebody else';

const report = judge(
  {
    metrics: {
      boiling: { target: '< 200 s' },
      cups: { title: 'Cups poured', unit: 'cups', target: '>= 5M' },
      long: { title: LONG, target: '< 90 s' },
      name: { title: 'زمن الغليان', target: '< 90 s' },
    },
    snapshots: {
      'lab/2025-02-01': { basis: 'measured', values: { boiling: 240 } },
      'lab/2025-03-01': { basis: 'measured', values: { boiling: 190, cups: 1576, long: 100, name: 95 } },
      'lab/2025-04-01': { basis: 'claimed', values: { cups: 4_800_000 } },
    },
    releases: {
      first: {
        title: 'First',
        groups: [
          {
            title: 'All',
            weight: 100,
            criteria: [
              { id: 'fast', title: 'Fast', text: 'It is fast.', check: { metric: 'boiling', target: '< 200 s' } },
              { id: 'safe', title: 'Safe', text: 'It is safe.', attest: true },
            ],
          },
        ],
      },
    },
    dashboards: { speed: { title: 'Speed', include: ['speed'] } },
  },
  '2025-05-01',
);

const pictures = new Map(picturesOf(report).map(({ path, drawing }) => [path, drawing]));

test('there is one for the scorecard and for each dashboard, release and metric', () => {
  expect([...pictures.keys()]).toEqual([
    'share/scorecard.png',
    'share/dashboards/speed.png',
    'share/releases/first.png',
    'share/metrics/boiling.png',
    'share/metrics/cups.png',
    'share/metrics/long.png',
    'share/metrics/name.png',
  ]);
});

test.for([...pictures])('%s is as drawn before, in words that fit and looks that are known', ([path, drawing]) => {
  const drawn = drawing();
  golden(
    'pictures',
    `${path
      .replace(/^share\//, '')
      .replaceAll('/', '-')
      .replace(/png$/, 'svg')}`,
    svgText(drawn),
  );
  expect(faults(drawn)).toEqual([]);
});

test('a scorecard of nothing has a picture too', () => {
  const empty = picturesOf(judge({ metrics: {} }, '2025-05-01'));
  expect(empty.map(({ path }) => path)).toEqual(['share/scorecard.png']);
  expect(textsOf((empty[0] as (typeof empty)[number]).drawing())).toEqual([
    'Kettle',
    'public scorecard',
    'as of 1 May 2025',
    'Kettle: nothing is asked yet.',
    'A kettle.',
  ]);
});

test.for([
  ['Größe, Ψ и ≥ 5 µs', 'Größe, Ψ и ≥ 5 µs'],
  ['زمن', 'Boiling time'],
  ['竹林', 'Boiling time'],
  ['🎋', 'Boiling time'],
] as const)('%s is written as %s', ([text, written]) => {
  expect(readable(text, 'Boiling time')).toBe(written);
});

test('of the last wording only what cannot be written is left out', () => {
  expect(readable('زمن P99', 'زمن P99')).toBe(' P99');
});

test('a title in other letters gives way to the name of its file', () => {
  expect(textsOf(pictureOf('share/metrics/name.png'))).toContain('Name: 95\u00a0s, where <\u00a090\u00a0s was');
});

function pictureOf(path: string, from: ReadonlyMap<string, () => SvgNode> = pictures): SvgNode {
  return (from.get(path) as () => SvgNode)();
}

function textsOf(node: SvgNode): readonly string[] {
  return node.tag === 'text'
    ? [node.children.join('')]
    : node.children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child)));
}

/** Words of the sheet that leave it, measured with its own type, letters that nothing can write, and classes that look like nothing. */
function faults(node: SvgNode, deep = false): readonly string[] {
  const inner = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : faults(child, deep || (node.tag === 'svg' && node.attributes.class !== 'picture')),
  );
  const classes = (node.attributes.class ?? '').split(' ').filter((name) => name && node.tag !== 'svg' && !Object.hasOwn(LOOKS, name));
  const unknown = classes.map((name) => `no look for ${name}`);
  if (node.tag !== 'text') return [...unknown, ...inner];
  const text = node.children.join('');
  const { size = 12, face = 'sans' } = lookOf('text', node.attributes.class);
  const mute = [...text].filter((letter) => letterOf(letter, face).advance === 0).map((letter) => `no letter for ${letter}`);
  const wide = !deep && widthOf(text, face) * size > 1200 - 72 - 40 ? [`too wide: ${text}`] : [];
  return [...unknown, ...mute, ...wide];
}
