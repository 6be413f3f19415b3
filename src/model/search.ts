/** The search: what stands in its index, and which entries a few words name, the likeliest first. */
import type { GlyphName } from './status-words.ts';

/** Something that can be found. */
export interface SearchEntry {
  /** Its name. */
  readonly title: string;
  /** Its address from the site's root. */
  readonly path: string;
  /** Where it stands: "Performance, Throughput Metrics". */
  readonly where: string;
  /** The shape and the word of how it stands; none where nothing is judged, no shape where there is none. */
  readonly status?: readonly [shape: GlyphName | '', word: string];
  /** What it says, shown below its name. */
  readonly text?: string;
  /** Other words by which it is found. */
  readonly also?: string;
}

/** Entries of one kind, in the order of the scorecard. */
export interface SearchGroup {
  /** What they are: "Metrics". */
  readonly kind: string;
  /** One of them within a sentence: "metric". */
  readonly noun: string;
  /** All of them. */
  readonly entries: readonly SearchEntry[];
}

/** What was found. */
export interface Found {
  /** How many entries. */
  readonly count: number;
  /** False where no entry has the words, and these are only the likest ones. */
  readonly exact: boolean;
  /** The kind of the best entry first, each with its best entries first. */
  readonly groups: readonly SearchGroup[];
}

/** An entry with its words, and its group. */
interface Candidate {
  readonly group: SearchGroup;
  readonly entry: SearchEntry;
  readonly title: readonly string[];
  readonly others: readonly string[];
}

interface Ranked {
  readonly candidate: Candidate;
  /** The lower, the likelier. */
  readonly cost: number;
}

/** How many are offered where nothing was found. */
const OFFERED = 5;

/** Letters that are no other letter with a mark, and yet typed as one. */
const LIKE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' };

/** Without case and accents, the same in every language: `Größe` is `grosse`, `İstanbul` is `istanbul`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßæœøłđðþıς]/g, (letter) => LIKE[letter] as string);
}

/** Its words, folded: `P99.9 Response-Time` has `p99`, `9`, `response` and `time`. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{Mc}]+/gu) ?? [];
}

/** Gives a function that finds what a few words name; every entry is folded once. */
export function finder(groups: readonly SearchGroup[]): (query: string) => Found {
  const all = groups.flatMap((group) => group.entries.map((entry) => candidate(group, entry)));
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return found(groups, [], true);
    for (const forgiving of [false, true]) {
      const ranked = best(all, (each) => costOf(words, each, forgiving));
      if (ranked.length > 0) return found(groups, ranked, true);
    }
    return found(groups, best(all, (each) => unlikeness(words.join(' '), each.title.join(' '))).slice(0, OFFERED), false);
  };
}

function candidate(group: SearchGroup, entry: SearchEntry): Candidate {
  const { title, path, where, status, text, also } = entry;
  return { group, entry, title: wordsOf(title), others: wordsOf([idIn(path), where, status?.[1], text, also].join(' ')) };
}

/** Without the folder, which all of a kind share. */
function idIn(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

/** Those whose cost is finite, the least first, then shorter titles, then in their order. */
function best(all: readonly Candidate[], cost: (candidate: Candidate) => number): readonly Ranked[] {
  return all
    .map((each) => ({ candidate: each, cost: cost(each) }))
    .filter((each) => each.cost < Infinity)
    .sort((a, b) => a.cost - b.cost || a.candidate.title.length - b.candidate.title.length);
}

function found(groups: readonly SearchGroup[], ranked: readonly Ranked[], exact: boolean): Found {
  const byGroup = Map.groupBy(ranked, ({ candidate: { group } }) => group);
  const order = [...byGroup].sort(([a, [x]], [b, [y]]) => (x as Ranked).cost - (y as Ranked).cost || groups.indexOf(a) - groups.indexOf(b));
  return {
    count: ranked.length,
    exact,
    groups: order.map(([group, members]) => ({ ...group, entries: members.map(({ candidate: { entry } }) => entry) })),
  };
}

/** Of all the words, whatever their order; the title itself comes before all that only has them. */
function costOf(words: readonly string[], each: Candidate, forgiving: boolean): number {
  const whole = each.title.join(' ') === words.join(' ') ? -1 : 0;
  return words.reduce((sum, word) => sum + placeOf(word, each, forgiving), whole);
}

/** Of a word: the least over the places where it stands, the beginning of the title, the title, anywhere else. */
function placeOf(word: string, { title, others }: Candidate, forgiving: boolean): number {
  return Math.min(
    ...title.map((each, index) => distance(word, each, forgiving) + (index === 0 ? 0 : 2)),
    ...others.map((each) => distance(word, each, forgiving) + 4),
  );
}

/** Between a word that was asked for and one that stands there: the same, its beginning, inside of it, its beginning but for one letter. */
function distance(asked: string, word: string, forgiving: boolean): number {
  const at = word.indexOf(asked);
  if (at === 0) return asked.length === word.length ? 0 : 1;
  if (at > 0 && (asked.length > 2 || /[^\0-\u024f]/.test(asked))) return 10;
  return forgiving && asked.length >= 5 && isOneOff(asked, word) ? 20 : Infinity;
}

/** Whether one letter less, more, other or in the wrong place makes of it the beginning of the word. */
function isOneOff(asked: string, word: string): boolean {
  let at = 0;
  while (at < asked.length && asked[at] === word[at]) at++;
  const [next, after] = [asked.slice(at + 1), asked.slice(at + 2)];
  const swapped = asked[at] === word[at + 1] && asked[at + 1] === word[at] && word.startsWith(after, at + 2);
  return swapped || word.startsWith(next, at + 1) || word.startsWith(next, at) || word.startsWith(asked.slice(at), at + 1);
}

/** From 0, the more pairs of letters of what was asked the title lacks; at most two thirds of them, or it is not like it at all. */
function unlikeness(asked: string, title: string): number {
  const pairs = pairsOf(asked);
  const own = new Set(pairsOf(title));
  const missing = pairs.filter((pair) => !own.has(pair)).length / Math.max(1, pairs.length);
  return pairs.length > 0 && missing <= 2 / 3 ? missing + own.size / 1000 : Infinity;
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
