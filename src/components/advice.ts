/** What is unfair in a framework, for its page: where each finding leads. */
import type { AdviceFinding } from '../model/report.ts';
import { metricHref, url } from './url.ts';

/** More findings than this are folded away. */
export const SHOWN = 12;

/** The page on which the thing stands that a finding is about; a category has none of its own. */
export function adviceHref({ about: { kind, id } }: AdviceFinding): string | undefined {
  if (kind === 'metric') return metricHref(id);
  if (kind === 'category') return undefined;
  const [release, criterion] = id.split('/');
  return url(`releases/${release}/${criterion ? `#${criterion}` : ''}`);
}
