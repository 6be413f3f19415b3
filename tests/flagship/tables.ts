/** The two tables by which a person can check the reading of the framework: criterion to check, metric to targets. */
import { isThreshold, parseTarget, shareTarget } from '../../src/model/target.ts';
import type { Threshold } from '../../src/model/types.ts';
import type { AuthoredMetric, AuthoredRelease } from '../../src/schemas/authored.ts';
import { indicators, metrics, releases, scorecard } from './files.ts';

type Criterion = AuthoredRelease['groups'][number]['criteria'][number];
type Clause = Pick<Criterion, 'check' | 'attest' | 'all' | 'any'>;
type Promise = NonNullable<AuthoredMetric['targets']>[number];

/** Release, group and weight, criterion in the framework's words, and below it what decides it. */
export function criteriaTable(): string {
  return `${releases.map((release) => [release.title, ...release.groups.flatMap(groupLines)].join('\n')).join('\n\n')}\n`;
}

/** Category, heading, metric and unit, and below it each promise: the framework's words, then how they were read. */
export function targetsTable(): string {
  const lines: string[] = [];
  let heading = '';
  for (const metric of indicators) {
    const next = [metric.category ? (scorecard.categories[metric.category]?.title ?? '') : '', ...(metric.group ?? [])]
      .filter(Boolean)
      .join(' / ');
    if (next !== heading) lines.push(...(heading ? [''] : []), next);
    heading = next;
    lines.push(`  ${metric.title}, ${metric.unit}`, ...targetLines(metric).map((line) => `    ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function groupLines(group: AuthoredRelease['groups'][number]): string[] {
  return [`  ${group.title}, ${group.weight} %`, ...group.criteria.flatMap(criterionLines)];
}

function criterionLines(criterion: Criterion): string[] {
  return [`    ${criterion.title}: ${criterion.text}`, ...clauseLines(criterion).map((line) => `      ${line}`)];
}

function clauseLines(clause: Clause): string[] {
  if (clause.attest) return ['somebody attests it, with evidence'];
  if (clause.check) return [checkLine(clause.check)];
  const word = clause.all ? 'and' : 'or';
  return (clause.all ?? clause.any ?? []).flatMap((one, index) => clauseLines(one).map((line) => (index === 0 ? line : `${word} ${line}`)));
}

function checkLine(check: NonNullable<Criterion['check']>): string {
  const metric = metrics.find((one) => one.id === check.metric);
  if (!metric) return `${check.metric}: no such metric`;
  const demands = [check.sustained && `for ${check.sustained}`, check.within && `within ${check.within} of the release`, check.basis];
  return [`${metric.title} ${parsed(check.target as string, metric)}`, ...demands.filter(Boolean)].join(', ');
}

function targetLines(metric: AuthoredMetric): string[] {
  const parts = Object.values(metric.parts ?? {});
  if (parts.length > 0)
    return parts.map((part) => `${part.title}: ${part.text} -> ${written(shareTarget(part.share, metric.tolerance ?? 0), '%')}`);
  return metric.targets?.map((target) => promiseLine(target, metric)) ?? ['no target'];
}

function promiseLine(target: Promise, metric: AuthoredMetric): string {
  const demands = [target.sustained && `for ${target.sustained}`, target.within && `within ${target.within}`, target.basis];
  return [`${target.text} -> ${parsed(target.target, metric)}`, ...demands.filter(Boolean)].join(', ');
}

function parsed(target: string, metric: AuthoredMetric): string {
  const threshold = parseTarget(target, { ...metric, subjects: Object.keys(scorecard.subjects) });
  return isThreshold(threshold) ? written(threshold, metric.unit, metric.scale) : threshold.error;
}

/** As it was understood, in full: `>= 5000000 req/s`, `grade A+`, `rank <= 3`, `40 +- 5 %`. */
function written({ comparator, value, kind, tolerance, relativeTo }: Threshold, unit: string, scale?: readonly string[]): string {
  if (kind === 'share') return `${value} +- ${tolerance} %`;
  if (kind === 'grade') return `grade ${scale?.[value]}`;
  if (kind === 'rank') return `rank ${comparator} ${value}`;
  if (kind === 'ratio') return `${comparator} ${value} times ${relativeTo}`;
  return `${comparator} ${value} ${unit}`;
}
