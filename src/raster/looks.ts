/** How the classes of a picture look: what style sheets say of them on a page, in the light theme. */
import type { LIGHT } from '../charts/colours.ts';
import type { Face } from './fonts.ts';

/** The inks, in the order of the palette. */
export const INKS = [
  'ink',
  'soft',
  'rule',
  'met',
  'missed',
  'pending',
  'unknown',
  'target',
] as const satisfies readonly (keyof typeof LIGHT)[];

/** The name of an ink. */
export type Ink = (typeof INKS)[number];

/** How one class looks; what it does not say is not drawn, or as of the class `text` for words. */
export interface Look {
  readonly fill?: Ink | 'paper';
  readonly stroke?: Ink;
  /** Of the stroke. */
  readonly width?: number;
  /** How long a dash is, and how far it is from the next. */
  readonly dash?: readonly [number, number];
  readonly size?: number;
  readonly face?: Face;
}

/** Every class that the drawings of pictures use. */
export const LOOKS: Readonly<Record<string, Look>> = {
  text: { fill: 'ink', size: 12, face: 'sans' },
  quiet: { fill: 'soft' },
  promised: { fill: 'target' },
  figure: { size: 24, face: 'serif' },
  frame: { stroke: 'unknown' },
  axis: { stroke: 'unknown' },
  hatch: { stroke: 'unknown' },
  proven: { fill: 'ink' },
  solid: { fill: 'ink' },
  promise: { stroke: 'target', width: 2 },
  dashed: { stroke: 'target', width: 1.5, dash: [5, 4] },
  claim: { fill: 'paper', stroke: 'ink', width: 1.5 },
  cut: { stroke: 'unknown', dash: [1, 4] },
  own: { stroke: 'ink', width: 2 },
  dot: { fill: 'ink' },
  range: { stroke: 'ink', width: 1.5 },
  rule: { stroke: 'rule', width: 2 },
  house: { size: 36, face: 'serif' },
  meta: { fill: 'soft', size: 25 },
  word: { size: 28 },
  'sentence-1': { size: 68, face: 'serif' },
  'sentence-2': { size: 56, face: 'serif' },
  'sentence-3': { size: 45, face: 'serif' },
  met: { fill: 'met' },
  missed: { fill: 'missed' },
  pending: { fill: 'pending' },
  unknown: { fill: 'soft' },
  ring: { stroke: 'unknown', width: 1.5 },
  'ring-pending': { stroke: 'pending', width: 1.5 },
  'ring-claimed': { stroke: 'ink', width: 1.5, dash: [2.6, 2.2] },
  'ring-excused': { stroke: 'soft', width: 1.5 },
  bar: { stroke: 'unknown', width: 1.5 },
  'icon-claim': { fill: 'paper', stroke: 'ink', width: 2.5 },
  'icon-promise': { stroke: 'target', width: 2.5 },
};

/** The look of several classes, later ones over earlier ones; of words also that of `text`. */
export function lookOf(tag: string, classes = ''): Look {
  const named = classes.split(' ').map((name) => LOOKS[name] ?? {});
  return Object.assign({}, tag === 'text' ? LOOKS.text : {}, ...named);
}
