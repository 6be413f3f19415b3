/** What a check came to, before any format tells it. */
import type { AdviceResult } from '../../model/report.ts';
import type { Problem } from '../../model/types.ts';
import { countProblems, plural } from '../../validate/format.ts';
import type { Passed } from '../../validate/index.ts';
import { countWarnings } from '../warn.ts';

/** The same for every format. */
export interface Checked {
  /** How many authored files were read; counted when somebody wants to know. */
  readonly files: () => number;
  /** What is wrong with them; with any, nothing else is looked at. */
  readonly problems: readonly Problem[];
  /** Whether it is a change that was held against its base: then what is unfair in the framework is hardly of the change. */
  readonly isChange?: boolean;
  /** What is unfair in the framework. */
  readonly advice: readonly AdviceResult[];
  /** What got worse and is open, where that was asked; each at the file of its metric. */
  readonly regressions?: readonly Problem[] | undefined;
  /** Where a part of a file stands; nothing is asked for where there is no advice. */
  readonly spot: Passed['spot'];
}

/** What a format has to know of where it is printed. */
export interface Setting {
  /** Whether colours are seen. */
  readonly colour: boolean;
  /** The way from the folder of the repository to the root, with a slash at its end; empty where they are one. */
  readonly under: string;
  /** Whether there is a summary of the job to write to. */
  readonly summary: boolean;
}

/** What a format prints, in its order. */
export interface Printed {
  /** Each with the stream that it goes to. */
  readonly texts: readonly { readonly to: 'log' | 'error'; readonly text: string }[];
  /** What is added to the summary of the job. */
  readonly summary?: string;
}

/** One way of telling a check: a file in this folder and a line in its index. */
export type Format = (checked: Checked, setting: Setting) => Printed;

/** Every finding of an advice at its place, as if it were a problem. */
export function warningsOf({ advice, spot }: Checked): readonly Problem[] {
  return advice.flatMap(({ name, hint, findings }) =>
    findings.map(({ path, at, message }) => {
      const { line, column } = spot(path, at);
      return { path, line, column, rule: name, message, hint };
    }),
  );
}

/** `24 files, no problem`, `3 problems in 2 files`, and what else there is. */
export function countedOf({ files, problems, advice, regressions }: Checked): string {
  if (problems.length > 0) return countProblems(problems);
  const worse = regressions ? `; ${regressions.length === 0 ? 'no open regression' : plural(regressions.length, 'open regression')}` : '';
  return `${plural(files(), 'file')}, no problem${worse}${advice.length > 0 ? `; ${countWarnings(advice)}` : ''}`;
}
