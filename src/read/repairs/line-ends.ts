import type { Repair } from './repair.ts';

/** Lines end with LF, as on all systems but Windows, and Macs of long ago. */
export const lineEnds: Repair = {
  name: 'line ends',
  unread: 'always',
  repair: (text) => text.replace(/\r\n?/g, '\n'),
};
