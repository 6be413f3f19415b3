/** What is wrong with an answer, as the rest of a sentence that begins with the question; the same for what is typed and for an option. */
import { BASES } from '../model/basis.ts';
import { isDay } from '../model/calendar.ts';
import { leaves } from '../model/leaves.ts';
import { readConditions } from '../model/typed-conditions.ts';
import { readTyped } from '../model/typed-value.ts';
import type { Day, Metric } from '../model/types.ts';
import { suggest } from '../validate/nearest.ts';
import type { Ground } from './ground.ts';

/** What is wrong with a text; undefined where nothing is. */
export type Check = (text: string) => string | undefined;

/** It has to be one of these. */
export function oneOfThese(noun: string, ids: readonly string[]): Check {
  return (text) => {
    if (ids.includes(text)) return undefined;
    const hint = suggest(text, ids);
    return `"${text}" is no ${noun}${hint ? `; ${hint}` : ''}`;
  };
}

/** The id of a metric that holds values. */
export function isMetric({ scorecard }: Ground): Check {
  return oneOfThese(
    'metric that holds values',
    leaves(scorecard.metrics).map(({ id }) => id),
  );
}

/** The id of a subject. */
export function isSubject({ scorecard }: Ground): Check {
  return oneOfThese(
    'subject',
    scorecard.subjects.map(({ id }) => id),
  );
}

/** The id of a source that there is. */
export function isSource({ scorecard }: Ground): Check {
  return oneOfThese(
    'source',
    scorecard.sources.map(({ id }) => id),
  );
}

/** A snapshot that there is. */
export function isSnapshot({ scorecard }: Ground): Check {
  return oneOfThese(
    'snapshot',
    scorecard.snapshots.map(({ id }) => id),
  );
}

/** How well a value is founded. */
export const isBasis: Check = oneOfThese('basis', BASES);

/** A value of a metric; where that is not known yet, whatever it is. */
export function isValue(metric: Metric | undefined): Check {
  return (text) => {
    const read = metric && readTyped(text, metric);
    return read && 'error' in read ? read.error : undefined;
  };
}

/** A day that has come. */
export function isPastDay(today: Day | undefined): Check {
  return (text) => {
    if (!isDay(text)) return `"${text}" is no day: write it as YYYY-MM-DD, such as 2026-11-22`;
    return today !== undefined && text > today ? `${text} lies after today, ${today}: write a day that has come, in UTC` : undefined;
  };
}

/** An address on the web. */
export const isAddress: Check = (text) =>
  /^https:\/\/[^\s"'<>\\^`{|}]+$/.test(text) ? undefined : `"${text}" is no address: write one that begins with https://, without spaces`;

/** Under what circumstances the value was taken. */
export const areConditions: Check = (text) => {
  const read = readConditions(text);
  return 'error' in read ? read.error : undefined;
};

/** A number that is not below another. */
export function isNumber(least: number, whole = false): Check {
  return (text) => {
    const isPlain = (whole ? /^(?:0|[1-9]\d*)$/ : /^(?:0|[1-9]\d*)(?:\.\d+)?$/).test(text);
    return isPlain && Number(text) >= least ? undefined : `"${text}" is no ${whole ? 'whole ' : ''}number from ${least} on`;
  };
}

/** A name as files have it. */
export const isId: Check = (text) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80
    ? undefined
    : `"${text}" is no name: write small letters a to z, digits and single hyphens`;

/** Yes or no. */
export const isYesOrNo: Check = (text) => (text === 'yes' || text === 'no' ? undefined : `"${text}" is neither yes nor no`);
