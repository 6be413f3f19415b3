/** The mark of the house as an icon: solid for what was measured, the hollow diamond for what was claimed, the line for what was promised. */
import { drawing, node, type SvgNode, stroke } from '../charts/node.ts';

/** The files, and how many pixels each is wide: what a phone puts on its screen, and what the manifest names. */
export const ICONS = [
  { path: 'apple-touch-icon.png', size: 180 },
  { path: 'icon-192.png', size: 192 },
  { path: 'icon-512.png', size: 512 },
] as const;

/** How wide it is drawn. */
export const ICON_WIDTH = 48;

/** The same mark as `public/favicon.svg`, with air around it, since launchers cut icons into circles. */
export function icon(): SvgNode {
  const mark = [
    node('rect', { class: 'solid', x: 8, y: 20, width: 12, height: 8 }),
    node('path', { class: 'icon-claim', d: 'M29 18.5l5.5 5.5-5.5 5.5-5.5-5.5z' }),
    stroke(40, 13, 40, 35, 'icon-promise'),
  ];
  return drawing(ICON_WIDTH, ICON_WIDTH, mark, 'icon');
}
