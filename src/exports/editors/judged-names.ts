/** The names of a scorecard that has been judged, for the schemas that are published with it. */
import type { Report } from '../../model/report.ts';
import { type Facts, NAME_KINDS, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * The names that a Report holds. Who reads them may work on a later state of the files, so none is said to be the last of its kind; and
 * snapshots, the longest list and the least typed, are left out.
 */
export function judgedNames(report: Report): Vocabulary {
  const { metrics, subjects, categories, comparisons, sources, releases } = report;
  const facts: Facts = {
    metrics,
    subjects,
    categories,
    cadences: [],
    questions: comparisons.map(({ id, question }) => ({ id, title: question })),
    sources,
    releases: releases.map(({ id, title, groups }) => ({ id, title, criteria: groups.flatMap(({ criteria }) => criteria) })),
    snapshots: [],
    open: new Set(NAME_KINDS),
  };
  return vocabularyOf(facts);
}
