/** What somebody says of a figure, as it was typed. */
import type { Answers } from '../answer-list.ts';

/** What may be said of a figure: of the answers those that `add` takes, as `verbs.ts` lists them. */
export type Asked = Omit<Answers, 'quiet' | 'dryRun'>;

/** The day of a figure may be said in three ways. */
export const DAYS = ['date', 'published', 'seen'] as const;
