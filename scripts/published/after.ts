/** Is what is served what was built? */
import { createHash } from 'node:crypto';
import { type Built, get, patiently, type World } from './ask.ts';

/** With the pause between them ten minutes, for which Pages may go on serving the old site. */
const TRIES = 40;
/** Of the list so many files are read back, besides the first page and the two that stand for everything. */
const SAMPLE = 12;
const ALWAYS = ['index.html', 'report.json'];

/** A file with the sum that it should have. */
type Sum = readonly [path: string, sha256: string];

/** What is served otherwise than it was built, once Pages has had its time; `text` is the whole build.json. */
export async function differences(built: Built, text: string, address: string, world: World): Promise<readonly string[]> {
  let open: readonly Sum[] = [['build.json', sha256(text)], ...sampleOf(built.files)];
  let wrong: readonly string[] = [];
  await patiently(TRIES, world, async (attempt) => {
    const served = await Promise.all(open.map(([path]) => sumOf(address, path, `${built.commit}-${attempt}`, world)));
    const told = open.map(([path, sum], index) => `${path}: built ${sum}, served ${served[index]}`);
    const differs = open.map(([, sum], index) => sum !== served[index]);
    wrong = told.filter((_, index) => differs[index]);
    open = open.filter((_, index) => differs[index]);
    return open.length === 0 ? { settled: true } : { open: 'differs' };
  });
  return wrong;
}

/** A few files of the whole list, the same ones every time; files that Pages does not serve as they are are left out. */
export function sampleOf(files: Built['files']): readonly Sum[] {
  const served = Object.entries(files).filter(([path]) => path !== '404.html' && !/(^|\/)\./.test(path));
  const step = Math.max(1, Math.ceil(served.length / SAMPLE));
  return served.filter(([path], index) => ALWAYS.includes(path) || index % step === 0);
}

async function sumOf(address: string, path: string, question: string, world: World): Promise<string> {
  const answer = await get(address, path, question, world);
  if (typeof answer === 'string') return `nothing (${answer})`;
  if (answer.status !== 200) return `status ${answer.status}`;
  return answer.arrayBuffer().then(
    (bytes) => sha256(Buffer.from(bytes)),
    () => 'a part of it',
  );
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
