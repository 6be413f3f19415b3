/** manifest.webmanifest: what a browser calls the scorecard where a reader keeps it. Its addresses are relative, so that any base will do. */
import { LIGHT } from '../charts/colours.ts';
import type { Report } from '../model/report.ts';
import { ICONS } from './icon.ts';

/** The whole file. */
export function manifest({ title, summary }: Pick<Report, 'title' | 'summary'>): string {
  const drawn = ICONS.map(({ path, size }) => ({ src: path, sizes: `${size}x${size}`, type: 'image/png' }));
  const file = {
    name: `${title}: public scorecard`,
    short_name: title,
    description: summary,
    start_url: './',
    display: 'browser',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...drawn],
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
