/** May this site be published, or would that go backwards? */
import { type Answer, type Built, get, patiently, type World } from './ask.ts';

/** Nothing is expected to change here between two tries but a network that fails for a moment. */
const TRIES = 4;

/** Why this site must not be published now; undefined where it may. What cannot be known is a reason: the last good site then stays. */
export async function whyNot(built: Built, address: string, world: World): Promise<string | undefined> {
  const found = await patiently(TRIES, world, (attempt) => published(address, `${built.commit}-before-${attempt}`, world));
  if ('open' in found) return `what is published cannot be read (${found.open}), so that nobody knows whether this goes backwards`;
  const { commit, asOf } = found.settled ?? built;
  if (!world.comesBefore(commit, built.commit)) return `commit ${commit} is published, which does not come before ${built.commit}`;
  return asOf > built.asOf ? `what is published is judged as of ${asOf}, and this as of ${built.asOf}` : undefined;
}

/** Commit and day of the published site; undefined where there is none yet. */
async function published(address: string, question: string, world: World): Promise<Answer<Pick<Built, 'commit' | 'asOf'> | undefined>> {
  const answer = await get(address, 'build.json', question, world);
  if (typeof answer === 'string') return { open: answer };
  if (answer.status === 404) return { settled: undefined };
  if (answer.status !== 200) return { open: `status ${answer.status}` };
  const { commit, asOf } = await fieldsOf(answer);
  const known = typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && typeof asOf === 'string' && /^\d{4}-\d\d-\d\d$/.test(asOf);
  return known ? { settled: { commit, asOf } } : { open: 'its build.json names no commit and day' };
}

async function fieldsOf(answer: Response): Promise<Record<string, unknown>> {
  try {
    return Object(await answer.json());
  } catch {
    return {};
  }
}
