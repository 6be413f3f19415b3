/** Reads the framework's own document: its tables, its lists, its releases. */

/** A row of a table. */
interface Row {
  readonly title: string;
  /** The two headings above it. */
  readonly group: readonly string[];
  /** Horizon (`3 months`, or empty) and words of each target. */
  readonly targets: readonly (readonly [within: string, text: string])[];
  readonly method: string;
  /** As a cadence: `per-commit`. */
  readonly frequency?: string;
  readonly owner?: string;
}

/** A line of a list. */
interface Bullet {
  readonly title: string;
  readonly group: readonly string[];
  /** What stands behind the title. */
  readonly words: string;
}

interface Line {
  readonly text: string;
  /** The headings above it, outer to inner. */
  readonly headings: readonly string[];
}

/** Every row of every table of indicators. */
export function rowsOf(text: string): Row[] {
  let columns: readonly string[] = [];
  return lines(text).flatMap(({ text: line, headings }) => {
    if (!line.startsWith('|')) return [];
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells[0] === 'Metric') columns = cells;
    return cells[0]?.startsWith('**') ? [rowOf(cells, columns, headings.slice(1))] : [];
  });
}

/** The north stars and every line of the lists of indicators. */
export function bulletsOf(text: string): Bullet[] {
  return lines(text).flatMap(({ text: line, headings }) => {
    const [, title, words] = /^(?:-|\d\.) \*\*(.+?)\*\*: (.+)$/.exec(line) ?? [];
    if (title === undefined || words === undefined) return [];
    if (headings[1] === 'North Star Metrics') return [{ title, group: ['North Star Metrics'], words }];
    return SECTIONS.includes(headings[0] ?? '') ? [{ title, group: headings.slice(1), words }] : [];
  });
}

/** Every criterion: `release, group, weight %`, its title and its words. */
export function criteriaOf(text: string): string[][] {
  return lines(text).flatMap(({ text: line, headings }) => {
    const [, title, words] = /^- \[ \] \*\*(.+?)\*\*: (.+)$/.exec(line) ?? [];
    const [, group, weight] = /^(.+) \((\d+)% weight\)$/.exec(headings[2] ?? '') ?? [];
    if (title === undefined || words === undefined) return [];
    return [[`${headings[1]?.replace(' Release Success Criteria', '')}, ${group}, ${weight} %`, title, words]];
  });
}

/** All its headings. */
export function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+?)\s*$/gm)].map((match) => match[1] as string);
}

const SECTIONS = ['Performance Metrics', 'Adoption Metrics', 'Quality Metrics', 'Business Metrics'];

function rowOf(cells: readonly string[], columns: readonly string[], group: readonly string[]): Row {
  const cell = (name: string) => cells[columns.indexOf(name)];
  const targets = columns.flatMap((name, index) => {
    const horizon = /^(?:(\d+)-Month )?Target$/.exec(name);
    return horizon ? [[horizon[1] ? `${horizon[1]} months` : '', cells[index] ?? ''] as const] : [];
  });
  return {
    title: (cells[0] ?? '').replaceAll('**', ''),
    group,
    targets,
    method: cell('Measurement Method') ?? cell('Measurement') ?? '',
    frequency: cell('Frequency')?.toLowerCase().replaceAll(' ', '-'),
    owner: cell('Owner'),
  };
}

function lines(text: string): Line[] {
  let headings: string[] = [];
  return text.split(/\r?\n/).flatMap((line) => {
    const [, marks, title] = /^(##+) (.+?)\s*$/.exec(line) ?? [];
    if (marks && title) headings = [...headings.slice(0, marks.length - 2), title];
    return marks ? [] : [{ text: line.trim(), headings }];
  });
}
