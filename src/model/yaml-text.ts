/** The lines of an authored YAML file, written so that they read the same to everybody. */

/** The line by which an editor finds the schema of a file; none where nobody has said where the site, which publishes it, will stand. */
export function modeline(home: string | undefined, kind: string): readonly string[] {
  return home === undefined ? [] : [`# yaml-language-server: $schema=${home}schemas/${kind}.json`];
}

/** The address at which a site is published, with a slash at its end. */
export function homeOf(url: string | undefined): string | undefined {
  return url && `${url.replace(/\/+$/, '')}/`;
}

/** Words of a letter and more that no program takes for anything else, and that may stand between braces too. */
const PLAIN = /^[A-Za-z](?:[\w ()/.'+-]*[\w).+])?$/;
const MEANINGFUL = /^(?:y|yes|n|no|on|off|true|false|null|nan|inf|infinity)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ADDRESS = /^https:\/\/[\w./~%?&=+-]+$/;

/** A value as it stands behind its key: plain where that is safe, else in quotes. */
export function yamlValue(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const safe = (PLAIN.test(value) && !MEANINGFUL.test(value)) || DAY.test(value) || ADDRESS.test(value);
  return safe ? value : JSON.stringify(value);
}

/** A key with its value in a line; nothing where there is no value. */
export function yamlLine(key: string, value: string | number | boolean | undefined): readonly string[] {
  return value === undefined ? [] : [`${key}: ${yamlValue(value)}`];
}

/** `{ value: 2000, spread: 45 }`; what has no value is left out. */
export function yamlMap(fields: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return `{ ${Object.entries(fields)
    .flatMap(([key, value]) => yamlLine(key, value))
    .join(', ')} }`;
}
