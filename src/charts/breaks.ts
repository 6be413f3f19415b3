/** How breaks are written into a chart that lists them besides. */
import type { Note } from './spec.ts';

/** Where there are several breaks each has the number under which it is listed; its words become fewer where they find no place. */
export function numbered(breaks: readonly Note[]): readonly Note[] {
  if (breaks.length < 2) return breaks;
  return breaks.map(({ date, text }, index) => {
    const clause = clauseOf(text);
    const few = clause.split(' ').slice(0, 4).join(' ');
    const shorter = [clause, ...(few === clause ? [] : [`${few} …`])].map((words) => `${index + 1} ${words}`);
    return { date, text: `${index + 1} ${text}`, shorter: [...shorter, `${index + 1}`] };
  });
}

/** The first clause of a reason: what broke, without the particulars. */
export function clauseOf(reason: string): string {
  return (reason.split(/[,:;.(]/)[0] as string).trim();
}
