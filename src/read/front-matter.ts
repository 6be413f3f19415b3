/** The strict reader of front matter: YAML between two lines `---`, then prose. */
import matter from 'gray-matter';
import { type Refusal, refusal, type Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** The first line as a comment of the same length, so that lines and columns of the front matter are those of the file. */
const FIRST_LINE = '#--';

/** Reads the front matter of a text; its prose is left alone. */
export function readFrontMatter(path: string, text: string): Tree | Refusal {
  const fault = fenceFault(text);
  if (fault) return refusal(path, text, [{ rule: 'front-matter', ...fault }]);
  let read: Tree | Refusal | undefined;
  // An options object is always given: without one, gray-matter answers from a cache.
  matter(text, {
    language: 'yaml',
    engines: { yaml: (yaml: string) => keep(readYaml(path, FIRST_LINE + yaml)), javascript: refuse, json: refuse },
  });
  return read ?? refusal(path, text, [{ offset: 0, rule: 'front-matter', message: 'the front matter is empty', hint: 'write its keys' }]);

  function keep(result: Tree | Refusal): object {
    read = result;
    return {};
  }
}

/** Only `---` opens: `---js` would be executed, and `---constructor` finds a function. */
function fenceFault(text: string): { offset: number; message: string; hint: string } | undefined {
  const first = text.split('\n', 1)[0] as string;
  if (first !== '---')
    return {
      offset: 0,
      message: `the first line is ${first === '' ? 'empty' : `\`${first}\``}`,
      hint: 'begin the file with a line that is exactly ---',
    };
  const end = text.indexOf('\n---', 3);
  if (end < 0) return { offset: 0, message: 'the front matter does not end', hint: 'end it with a line that is exactly ---' };
  const last = text.slice(end + 1).split('\n', 1)[0] as string;
  return last === '---'
    ? undefined
    : { offset: end + 1, message: `the front matter ends with \`${last}\``, hint: 'end it with a line that is exactly ---' };
}

function refuse(): never {
  throw new Error('front matter in another language than yaml');
}
