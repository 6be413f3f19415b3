/** How a page that stands alone looks: the sheets of the site in one text, with the faces of its type in it. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PageStyle } from '../exports/impact/page.ts';
import { themeCss } from '../exports/theme.ts';
import type { Theme } from '../model/types.ts';
import { project } from './project.ts';

/** Those that it needs, in the order in which the site loads them, and its own. */
const SHEETS = ['fonts', 'tokens', 'base', 'layout', 'print', 'kicker', 'drawing', 'charts', 'score-bar', 'status', 'impact'];

const packages = createRequire(import.meta.url);

/** The style, with its hash for the policy of the page; of a theme its colours, since its faces and its logo are files of the site. */
export function pageStyle(theme: Theme | undefined): PageStyle {
  const sheets = SHEETS.map((name) => readFileSync(join(project, 'src/styles', `${name}.css`), 'utf8'));
  const { light, dark } = theme ?? {};
  const colours = themeCss({ ...(light && { light }), ...(dark && { dark }) });
  const css = withFaces(lean(sheets.join('\n') + colours));
  return { css, hash: `sha256-${hash('sha256', css, 'base64')}` };
}

/** Without comments, indents and empty lines. */
function lean(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '')
    .replace(/\n+/g, '\n');
}

/** A face of a package, in place of its address. */
function withFaces(css: string): string {
  return css.replace(/url\("(@[^"]+\.woff2)"\)/g, (_, path: string) => {
    const bytes = readFileSync(packages.resolve(path));
    return `url("data:font/woff2;base64,${bytes.toString('base64')}")`;
  });
}
