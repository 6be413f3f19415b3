/** Every way of telling a check, by the name that `--format` takes. One is loaded when it is asked for. */
import type { Format } from './checked.ts';

/** One line per format. */
export const formats = {
  human: async () => (await import('./human.ts')).human,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  json: async () => (await import('./json.ts')).json,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>;

/** The name of a format. */
export type FormatName = keyof typeof formats;
