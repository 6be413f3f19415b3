/** Asks git; the only code that starts it for what it holds. */
import { spawnSync } from 'node:child_process';

/** What git is told beside its question. */
export interface Asking {
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Variables of its environment, over those of the program. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What git says. */
export interface Answer {
  /** 0 where all went well; 127 where there is no git. */
  readonly status: number;
  /** What it writes. */
  readonly bytes: Buffer;
  /** What it complains of. */
  readonly complaint: string;
}

/** A repository is only looked at: nothing is started for it, and no folder inside of it passes for a repository. */
const INERT = [
  'log.showSignature=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  'advice.graftFileDeprecated=false',
];

/** What was committed counts, not what somebody has put in its place here; and looking at it writes nothing. */
const UNFOOLED = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };

/** Git does not answer what it has to know: the repository is broken, or holds only a part of itself. Nothing is taken for empty then. */
export class NoAnswer extends Error {}

/** What git answers to something that has an answer in every whole repository; throws a `NoAnswer` where there is none. */
export function known(folder: string, args: readonly string[], asking?: Asking): string {
  const { status, bytes, complaint } = ask(folder, args, asking);
  if (status === 0) return bytes.toString('utf8');
  const [why = ''] = complaint.split('\n');
  throw new NoAnswer(
    `git cannot read the repository of ${folder}: ${why || 'it says nothing'}; fetch what is missing, or look at it with "git fsck"`,
  );
}

/** Why git does not open the repository of a folder, in its own words; undefined where it does, and where there is none. */
export function whyClosed(folder: string): string | undefined {
  const { status, complaint } = ask(folder, ['rev-parse', '--git-dir']);
  return status === 0 || /not a git repository|bare repository/.test(complaint) || complaint === '' ? undefined : complaint.split('\n')[0];
}

/** Asks git in a folder. */
export function ask(folder: string, args: readonly string[], { input = '', env = {} }: Asking = {}): Answer {
  const { status, stdout, stderr } = spawnSync('git', [...INERT.flatMap((one) => ['-c', one]), ...args], {
    cwd: folder,
    input,
    env: { ...process.env, ...UNFOOLED, ...env },
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  return { status: status ?? 127, bytes: stdout ?? Buffer.alloc(0), complaint: String(stderr ?? '').trim() };
}

/** What git answers in a folder, as bytes; undefined where there is no git, no repository, or no such thing. */
export function gitBytes(folder: string, args: readonly string[], asking?: Asking): Buffer | undefined {
  const { status, bytes } = ask(folder, args, asking);
  return status === 0 ? bytes : undefined;
}

/** The same as text. */
export function git(folder: string, args: readonly string[], asking?: Asking): string | undefined {
  return gitBytes(folder, args, asking)?.toString('utf8');
}

/** The whole hash of a commit that is named by hash, branch, tag or `HEAD~1`; undefined where the folder's repository has none of that name. */
export function commitNamed(folder: string, name: string): string | undefined {
  return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.trim();
}

/** The whole hash of the newest commit from which both have grown: of two that follow each other, the older one; undefined where there is none. */
export function mergeBase(folder: string, one: string, other: string, asking?: Asking): string | undefined {
  return git(folder, ['merge-base', '--end-of-options', one, other], asking)?.trim();
}
