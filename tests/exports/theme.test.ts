import { expect, test } from 'vitest';
import { exportsOf, textOf } from '../../src/exports/index.ts';
import { themeCss } from '../../src/exports/theme.ts';
import type { Theme } from '../../src/model/types.ts';
import { report } from '../charts/sample-report.ts';

const LOGO =
  '.logo { block-size: 1.5rem; inline-size: auto; max-inline-size: 8rem; margin-inline-end: 0.5rem; object-fit: contain; vertical-align: -0.375rem }';
const logo = { path: 'theme/logo.svg', width: 4, height: 3 };

test.each<[string, Theme, readonly string[]]>([
  ['a name needs no style', { name: 'Short' }, []],
  ['a logo is as high as a line', { logo }, [LOGO]],
  [
    'the faces of the reader',
    { serif: 'system', sans: 'system' },
    [':root:root { --serif: Georgia, "Times New Roman", serif; --sans: system-ui, sans-serif }'],
  ],
  [
    'a face of its own, at an address that counts from the sheet',
    { sans: 'theme/plain.woff2' },
    [
      '@font-face { font-family: "Own sans"; font-weight: 100 900; font-display: optional; src: url("theme/plain.woff2") format("woff2") }',
      ':root:root { --sans: "Own sans", system-ui, sans-serif }',
    ],
  ],
  [
    'colours of one scheme leave the other alone, and printers and forced colours both',
    { light: { paper: '#ffffff', ink: '#000000' } },
    ['@media screen and (prefers-color-scheme: light) and (forced-colors: none) { :root:root { --paper: #ffffff; --ink: #000000 } }'],
  ],
  [
    'colours of the other',
    { dark: { met: '#00ff00' } },
    ['@media screen and (prefers-color-scheme: dark) and (forced-colors: none) { :root:root { --met: #00ff00 } }'],
  ],
])('%s', (_, theme, lines) => {
  expect(themeCss(theme)).toBe(lines.map((line) => `${line}\n`).join(''));
});

test('it is published where there is something in it', () => {
  const published = (theme?: Theme) =>
    exportsOf({ ...report, theme } as typeof report).flatMap((one) => (one.path === 'theme.css' ? [textOf(one)] : []));
  expect(published()).toEqual([]);
  expect(published({ name: 'Short' })).toEqual([]);
  expect(published({ logo })).toEqual([`${LOGO}\n`]);
  expect(published({ serif: 'system' })).toEqual([':root:root { --serif: Georgia, "Times New Roman", serif }\n']);
});
