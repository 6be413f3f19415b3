/** Every way of telling a check, by the name that `--format` takes. */
import type { Format } from './checked.ts';
import { github } from './github.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';

/** One line per format. */
export const formats = { human, github, sarif, json } as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type FormatName = keyof typeof formats;
