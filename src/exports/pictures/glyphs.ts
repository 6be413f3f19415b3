/** The shapes of outcomes in a picture: the same as on a page. */
import { node, round, type SvgNode } from '../../charts/node.ts';
import type { GlyphName } from '../../model/status-words.ts';

const ORDER: readonly GlyphName[] = ['met', 'missed', 'excused', 'pending', 'claimed', 'unknown', 'not-applicable'];

/** More than so many are no longer told apart at a glance. */
const MOST = 200;

/** A shape of that size at a place. */
export function glyph(name: GlyphName, x: number, y: number, size: number): SvgNode {
  return node('svg', { viewBox: '0 0 12 12', x: round(x), y: round(y), width: round(size), height: round(size) }, SHAPES[name]);
}

/** One shape each, those of a kind together, row by row in a box; nothing where they are too many. */
export function glyphs(
  names: readonly GlyphName[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SvgNode[] {
  if (names.length === 0 || names.length > MOST) return [];
  const pitch = Math.min(44, pitchOf(names.length, box.width, box.height));
  const columns = Math.max(1, Math.floor(box.width / pitch));
  return names
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map((name, i) => glyph(name, box.x + (i % columns) * pitch, box.y + Math.floor(i / columns) * pitch, pitch * 0.66));
}

/** The widest distance at which so many fit into the box. */
function pitchOf(count: number, width: number, height: number): number {
  const fits = (pitch: number) => Math.floor(width / pitch) * Math.floor(height / pitch) >= count;
  let pitch = 60;
  while (pitch > 4 && !fits(pitch)) pitch -= 0.5;
  return pitch;
}

const around = (look: string) => node('circle', { class: look, cx: 6, cy: 6, r: 5 });

/** The right half of a disc. */
const half = Array.from({ length: 13 }, (_, i) => ((i - 6) / 12) * Math.PI)
  .map((turn, i) => `${i === 0 ? 'M' : 'L'}${round(6 + 5.3 * Math.cos(turn))} ${round(6 + 5.3 * Math.sin(turn))}`)
  .join('');

const SHAPES: Readonly<Record<GlyphName, readonly SvgNode[]>> = {
  met: [node('circle', { class: 'met', cx: 6, cy: 6, r: 5.5 })],
  missed: [node('path', { class: 'missed', d: 'M6 .4L11.9 11.2H.1z' })],
  excused: [node('path', { class: 'ring-excused', d: 'M6 1.5L11 10.6H1z' })],
  pending: [node('path', { class: 'pending', d: `${half}Z` }), around('ring-pending')],
  claimed: [around('ring-claimed')],
  unknown: [around('ring')],
  'not-applicable': [node('path', { class: 'bar', d: 'M2 6H10' })],
};
