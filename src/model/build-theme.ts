/** The authored theme becomes what the pages need: addresses for places, and the sizes of its pictures. Pure. */
import type { AuthoredScorecard } from '../schemas/authored.ts';
import type { AuthoredSet } from './authored-set.ts';
import type { Logo, Scorecard } from './types.ts';

/** The theme, where one is written; in an object, so that a Scorecard without one has no empty field. */
export function buildTheme(theme: AuthoredScorecard['theme'], logos: AuthoredSet['logos'] = []): Pick<Scorecard, 'theme'> {
  if (!theme) return {};
  const { name, logo, 'logo-dark': logoDark, fonts = {}, light, dark } = theme;
  const picture = (path: string | undefined): Logo | undefined => {
    const found = logos.find((one) => one.path === path);
    return found && { ...found, path: published(found.path) };
  };
  const face = (path: string | undefined) => path && published(path);
  return {
    theme: {
      name,
      logo: picture(logo ?? logoDark),
      logoDark: picture(logoDark),
      serif: face(fonts.serif),
      sans: face(fonts.sans),
      light,
      dark,
    },
  };
}

/** `data/theme/logo.svg` is published as `theme/logo.svg`. */
function published(path: string): string {
  return path.replace(/^data\//, '');
}
