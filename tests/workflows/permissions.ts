import { type Fields, fields, type Rule } from './flow.ts';

/** What a job may do beyond reading the repository, by its file and name; nothing else may. */
export const GRANTED: Readonly<Record<string, Fields>> = {
  'comment.yml comment': { actions: 'read', 'pull-requests': 'write' },
  'deploy.yml build': { pages: 'read' },
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
};

/** A workflow may read the repository at most, and says so; a job may do more only where it stands above. */
export const permissions: Rule = ({ file, permissions, jobs }) => [
  ...(permissions === undefined ? ['the workflow does not say what it may do'] : beyond(permissions, {}, 'the workflow')),
  ...jobs.flatMap(({ name, fields }) => beyond(fields.permissions ?? {}, GRANTED[`${file} ${name}`] ?? {}, name)),
];

function beyond(asked: unknown, granted: Fields, who: string): readonly string[] {
  if (typeof asked === 'string') return [`${who} asks for ${asked}`];
  const more = Object.entries(fields(asked)).filter(([key, value]) => !(key === 'contents' && value === 'read') && granted[key] !== value);
  return more.map(([key, value]) => `${who} asks for ${key}: ${value}`);
}
