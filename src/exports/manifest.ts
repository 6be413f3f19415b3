/** manifest.webmanifest: what a browser calls the scorecard where a reader keeps it. Its addresses are relative, so that any base will do. */
import { HOUSE } from '../model/palette.ts';
import type { Report } from '../model/report.ts';
import { ICONS } from './icon.ts';

/** The whole file. */
export function manifest({ title, summary, theme }: Pick<Report, 'title' | 'summary' | 'theme'>): string {
  const paper = theme?.light?.paper ?? HOUSE.light.paper;
  const drawn = ICONS.map(({ path, size }) => ({ src: path, sizes: `${size}x${size}`, type: 'image/png' }));
  const file = {
    name: `${title}: public scorecard`,
    short_name: theme?.name ?? title,
    description: summary,
    start_url: './',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...drawn],
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
