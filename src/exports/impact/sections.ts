/** An Impact in sentences, under headings, what matters most first. */
import type { ImpactSection } from '../../model/diff.ts';
import type { Impact } from '../../model/impact.ts';
import { arrivedLine, brokenLine, fileLine, partLine } from './evidence-words.ts';
import { isTold, metricLine, targetLine } from './metric-words.ts';
import { criterionLine, regressionLine, releaseLine } from './release-words.ts';
import { ruleLine } from './rule-words.ts';
import { scoreLine, scoreRows } from './score-words.ts';

/** The heading above what judging goes by. */
export const RULES = 'Rules that changed';

/** Everything but the scores, which formats set as tables; headings without a sentence are left out. */
export function sectionsOf(impact: Impact): readonly ImpactSection[] {
  const { rules, metrics, targets, releases, criteria, regressions, broken, arrived, parts, files } = impact;
  const sections: readonly ImpactSection[] = [
    { title: RULES, lines: rules.map(ruleLine) },
    { title: 'Metrics', lines: metrics.filter(isTold).map(metricLine) },
    { title: 'Targets that moved', lines: targets.map(targetLine) },
    { title: 'Releases', lines: releases.map(releaseLine) },
    { title: 'Criteria', lines: criteria.map(criterionLine) },
    { title: 'Regressions', lines: regressions.map(regressionLine) },
    { title: 'Evidence that no longer holds', lines: broken.filter(({ kind }) => kind !== 'restored').map(brokenLine) },
    { title: 'Evidence that holds again', lines: broken.filter(({ kind }) => kind === 'restored').map(brokenLine) },
    { title: 'New evidence', lines: arrived.map(arrivedLine) },
    { title: 'What the scorecard is made of', lines: parts.map(partLine) },
    { title: 'Files', lines: files.map(fileLine) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** So many sentences of a section are in a summary. */
const MOST = 20;

/** The same with the scores, for whoever shows only words; long sections are cut, and say so. */
export function summaryOf(impact: Impact): readonly ImpactSection[] {
  const scores = { title: 'Scores', lines: scoreRows(impact).map(scoreLine) };
  return [...(scores.lines.length > 0 ? [scores] : []), ...sectionsOf(impact)].map(({ title, lines }) => ({
    title,
    lines: cut(lines, MOST),
  }));
}

/** The first of them, and how many more there are. */
export function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `and ${lines.length - most} more`];
}
