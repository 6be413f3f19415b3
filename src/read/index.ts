/** The one way in which an authored file is read. */
import { conflictFaults } from './conflict.ts';
import { readFrontMatter } from './front-matter.ts';
import { readJson } from './json.ts';
import { proseFaults } from './prose.ts';
import { textFaults } from './text.ts';
import { isRefused, type Refusal, refusal, type Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Reads a file by its ending: `.yaml`, `.json`, or the front matter of prose. */
export function read(path: string, text: string): Tree | Refusal {
  const faults = [...textFaults(path, text), ...conflictFaults(path, text)];
  if (faults.length > 0) return refusal(path, text, faults);
  if (path.endsWith('.json')) return readJson(path, text);
  if (path.endsWith('.yaml')) return readYaml(path, text);
  return path.endsWith('.md') ? readProse(path, text) : readFrontMatter(path, text);
}

/** Markdown is anybody's, so its prose is held too; MDX is code, and reviewed as code. */
function readProse(path: string, text: string): Tree | Refusal {
  const front = readFrontMatter(path, text);
  const faults = proseFaults(text);
  if (faults.length === 0) return front;
  return { problems: [...(isRefused(front) ? front.problems : []), ...refusal(path, text, faults).problems] };
}
