import { expect, test } from 'vitest';
import { buildTheme } from '../../src/model/build-theme.ts';

const day = { path: 'data/theme/day.svg', width: 40, height: 30 };
const night = { path: 'data/theme/night.png', width: 64, height: 32 };

test.each([
  ['none', undefined, {}],
  ['a name', { name: 'Short' }, { theme: { name: 'Short' } }],
  ['a logo', { logo: day.path }, { theme: { logo: { ...day, path: 'theme/day.svg' } } }],
  [
    'a logo for each scheme',
    { logo: day.path, 'logo-dark': night.path },
    { theme: { logo: { ...day, path: 'theme/day.svg' }, logoDark: { ...night, path: 'theme/night.png' } } },
  ],
  [
    'one for the dark serves the light too',
    { 'logo-dark': night.path },
    { theme: { logo: { ...night, path: 'theme/night.png' }, logoDark: { ...night, path: 'theme/night.png' } } },
  ],
  [
    'faces and colours',
    { fonts: { serif: 'system', sans: 'data/theme/plain.woff2' }, light: { ink: '#000000' } },
    { theme: { serif: 'system', sans: 'theme/plain.woff2', light: { ink: '#000000' } } },
  ],
])('%s', (_, theme, built) => {
  expect(buildTheme(theme, [day, night])).toEqual(built);
});
