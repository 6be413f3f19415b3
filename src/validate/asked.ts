/** What a change makes of what was asked: the targets of metrics and of the checks in criteria, each list with its metric. */
import type { Measured } from '../model/target.ts';
import type { Path } from '../read/tree.ts';
import type { AuthoredMetric, Check, Criterion } from '../schemas/authored.ts';
import { type Change, editedFiles } from './change.ts';
import { clausesOf, criteriaOf } from './clauses.ts';
import { type Moved, movedIn, type Promised } from './promised.ts';

/** A list of targets that is not what it was. */
export interface Asked extends Moved {
  /** Whose it is: a metric's id, or the criterion with its release. */
  readonly of: string;
  /** The file as it would be. */
  readonly path: string;
  /** Where the list, or what it stands in, is in that file. */
  readonly at: Path;
  /** What has to be known to read its targets. */
  readonly metric: Measured;
}

/** Every list of targets that was merged and has been edited. */
export function movedTargets(change: Change): readonly Asked[] {
  return [...ofMetrics(change), ...ofCriteria(change)];
}

function ofMetrics(change: Change): readonly Asked[] {
  return editedFiles(change, 'metrics').map(({ before, after }) => ({
    of: after.id,
    path: after.path,
    at: listIn(after.data),
    metric: measured(change, before.data),
    ...movedIn(promisesOf(before.data, after.data), promisesOf(after.data, before.data), measured(change, before.data)),
  }));
}

/** The targets of a metric, and the shares of a share set as far as the other side has the part as well. */
function promisesOf(data: AuthoredMetric, other: AuthoredMetric): readonly Promised[] {
  const parts = Object.entries(data.parts ?? {}).filter(([part]) => Object.hasOwn(other.parts ?? {}, part));
  // The part stands where other targets have their horizon: it tells them apart.
  return [...listed(data, []), ...parts.map(([part, { share }]) => ({ target: `= ${share}`, within: part, at: ['parts', part, 'share'] }))];
}

function listed({ target, targets }: Pick<Check, 'target' | 'targets'> & Pick<AuthoredMetric, 'targets'>, at: Path): readonly Promised[] {
  if (targets) return targets.map((one, index) => ({ ...one, at: [...at, 'targets', index] }));
  return target === undefined ? [] : [{ target, at: [...at, 'target'] }];
}

function listIn({ target, targets }: Pick<AuthoredMetric, 'target' | 'targets'>): Path {
  return targets ? ['targets'] : target === undefined ? [] : ['target'];
}

function measured({ after }: Change, { unit, scale, maximum }: Pick<AuthoredMetric, 'unit' | 'scale' | 'maximum'>): Measured {
  return { unit, scale, maximum, subjects: Object.keys(after.scorecard?.data.subjects ?? {}) };
}

function ofCriteria(change: Change): readonly Asked[] {
  return criterionPairs(change).flatMap(({ id, path, at, before, after }) => {
    const old = new Map(clausesOf(before, at).map((one) => [JSON.stringify(one.at), one.clause.check]));
    return clausesOf(after, at).flatMap(({ clause: { check }, at: place }): Asked[] => {
      const was = old.get(JSON.stringify(place));
      const metric = change.after.metrics.find((one) => one.id === check?.metric.split('/')[0])?.data;
      if (!check || !was || was.metric !== check.metric || !metric) return [];
      const shape = measured(change, metric);
      const moved = movedIn(demanded(was, place), demanded(check, place), shape);
      return [{ of: id, path, at: [...place, 'check'], metric: shape, ...moved }];
    });
  });
}

/** The targets of a check, each with what the check demands of all. */
function demanded(check: Check, at: Path): readonly Promised[] {
  const { basis, sustained, within } = check;
  return listed(check, [...at, 'check']).map((one) => ({ basis, sustained, within, ...one }));
}

/** A criterion of both sides, in releases that differ. */
export interface CriterionPair {
  /** `<release>/<criterion>` */
  readonly id: string;
  /** The file as it would be. */
  readonly path: string;
  /** Its place there. */
  readonly at: Path;
  /** As it was merged. */
  readonly before: Criterion;
  /** As it would be. */
  readonly after: Criterion;
}

/** The criteria that both sides have, by their ids. */
export function criterionPairs(change: Change): readonly CriterionPair[] {
  return editedFiles(change, 'releases').flatMap(({ before, after }) => {
    const old = new Map(criteriaOf(before.data).map(({ criterion }) => [criterion.id, criterion]));
    return criteriaOf(after.data).flatMap(({ criterion, at }) => {
      const was = old.get(criterion.id);
      return was ? [{ id: `${after.id}/${criterion.id}`, path: after.path, at, before: was, after: criterion }] : [];
    });
  });
}
