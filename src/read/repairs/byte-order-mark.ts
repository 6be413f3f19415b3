import type { Repair } from './repair.ts';

/** Some editors begin a file with a mark that does not show. */
export const byteOrderMark: Repair = {
  name: 'byte order mark',
  unread: 'always',
  repair: (text) => text.replace(/^\ufeff+/, ''),
};
