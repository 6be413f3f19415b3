/** The one way in which an authored file is read. */
import { readFrontMatter } from './front-matter.ts';
import { readJson } from './json.ts';
import { textFaults } from './text.ts';
import { type Refusal, refusal, type Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Reads a file by its ending: `.yaml`, `.json`, or the front matter of prose. */
export function read(path: string, text: string): Tree | Refusal {
  const faults = textFaults(path, text);
  if (faults.length > 0) return refusal(path, text, faults);
  if (path.endsWith('.json')) return readJson(path, text);
  return path.endsWith('.yaml') ? readYaml(path, text) : readFrontMatter(path, text);
}
