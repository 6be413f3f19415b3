/** What somebody says of a figure, as it was typed. */
import type { Options } from '../option-list.ts';

/** What may be said of a figure. */
export type Asked = Pick<
  Options,
  | 'metric'
  | 'subject'
  | 'value'
  | 'date'
  | 'published'
  | 'seen'
  | 'recorded'
  | 'source'
  | 'sourceTitle'
  | 'sourceUrl'
  | 'sourceLicence'
  | 'sourceIndependent'
  | 'basis'
  | 'url'
  | 'conditions'
  | 'title'
  | 'note'
  | 'spread'
  | 'samples'
  | 'confirm'
  | 'label'
  | 'corrects'
  | 'reason'
>;

/** The day of a figure may be said in three ways. */
export const DAYS = ['date', 'published', 'seen'] as const;
