/**
 * What a build is held against: a plain loop that parses the same files, and writes pages and files of the same kind at the same places, as
 * somebody would write it for these scorecards alone: no checks, no rules, no templates. It was written once and is left alone: whoever
 * makes the program faster does not touch it, so that the ratio means the same from one commit to the next.
 *
 * `node plain-loop.ts ROOT OUT`
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

interface Metric {
  id: string;
  title: string;
  summary: string;
  category?: string;
  group: string[];
  unit: string;
  better: 'higher' | 'lower';
  owner: string;
  method: string;
  target?: string;
  targets?: { target: string; within: string }[];
}

interface Snapshot {
  id: string;
  source: string;
  date: string;
  recorded: string;
  title: string;
  url: string;
  version: string;
  basis: string;
  conditions: Record<string, string>;
  values: Record<string, number | { value?: number; spread?: number; samples?: number; failed?: string }>;
}

interface Reading {
  id: string;
  snapshot: string;
  source: string;
  metric: string;
  date: string;
  recorded: string;
  basis: string;
  value?: number;
  spread?: number;
  samples?: number;
  failed?: string;
  conditions: Record<string, string>;
  standing: string;
  text: string;
}

interface Judged extends Metric {
  readings: Reading[];
  value?: Reading;
  outcome: string;
  sentence: string;
}

const COLUMNS = 'metric,date,value,unit,text,basis,standing,conditions,spread,samples,source,snapshot,version,url,recorded\r\n';
const FEW = 60;
const POINTS = 200;
const numbers = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 });

/** Writes the site of a root into a folder. */
export function plainLoop(root: string, out: string): void {
  const file = (path: string) => readFileSync(join(root, 'data', path), 'utf8');
  const names = (path: string) => readdirSync(join(root, 'data', path)).sort();
  const scorecard = JSON.parse(file('scorecard.json'));
  const sources = new Map(names('sources').map((name) => [name.replace('.yaml', ''), parse(file(`sources/${name}`)).title as string]));
  const releases = names('releases').map((name) => ({ id: name.replace('.yaml', ''), ...parse(file(`releases/${name}`)) }));

  const snapshots = new Map<string, Snapshot>();
  const readings = new Map<string, Reading[]>();
  for (const source of names('snapshots')) {
    for (const name of names(`snapshots/${source}`)) {
      const id = `${source}/${name.replace('.json', '')}`;
      const snapshot: Snapshot = { id, source, ...JSON.parse(file(`snapshots/${source}/${name}`)) };
      snapshots.set(id, snapshot);
      for (const [metric, value] of Object.entries(snapshot.values)) {
        const list = readings.get(metric) ?? [];
        readings.set(metric, list);
        list.push(reading(snapshot, metric, typeof value === 'number' ? { value } : value));
      }
    }
  }

  const metrics = names('metrics').map((name) => {
    const id = name.replace('.yaml', '');
    return judge({ id, ...parse(file(`metrics/${name}`)) }, readings.get(id) ?? []);
  });

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const page = (title: string, body: string) => html(title, scorecard, body);

  write('observations.csv', COLUMNS);
  write('report.json', `{\n "title": ${JSON.stringify(scorecard.title)},\n "metrics": [\n`);
  for (const [index, metric] of metrics.entries()) {
    const used = metric.readings.map((one) => snapshots.get(one.snapshot) as Snapshot);
    const rows = metric.readings.map((one) => row(one, snapshots, sources));
    const lines = metric.readings.map((one) => csvLine(one, metric, snapshots)).join('');
    const json = JSON.stringify(metric, null, 1);
    write(`metrics/${metric.id}/index.html`, page(metric.title, metricBody(metric, rows)));
    write(`metrics/${metric.id}/values/index.html`, page(`${metric.title}: every value`, `<h1>${metric.title}</h1>${table(rows)}`));
    write(`metrics/${metric.id}.csv`, COLUMNS + lines);
    const bare = used.map(({ values, ...snapshot }) => snapshot);
    write(`metrics/${metric.id}.json`, JSON.stringify({ asOf: metric.readings[0]?.date, metric, snapshots: bare }, null, 1));
    appendFileSync(join(out, 'observations.csv'), lines);
    appendFileSync(join(out, 'report.json'), `${json}${index === metrics.length - 1 ? '\n' : ',\n'}`);
  }
  appendFileSync(join(out, 'report.json'), ' ]\n}\n');

  const overview = (title: string, some: Judged[]) => page(title, `<h1>${title}</h1>${metricTable(some)}`);
  write('index.html', page(scorecard.title, `<h1>${scorecard.title}</h1><p>${marks(metrics)}</p>`));
  for (const [id, dashboard] of Object.entries<{ title: string; include: string[] }>(scorecard.dashboards)) {
    const shown = new Set(dashboard.include);
    const some = metrics.filter((one) => shown.has(one.id));
    write(`${id}/index.html`, overview(dashboard.title, some));
  }
  for (const [id, category] of Object.entries<{ title: string }>(scorecard.categories)) {
    const some = metrics.filter((one) => one.category === id);
    write(`${id}/index.html`, overview(category.title, some));
  }
  for (const release of releases) {
    const criteria = release.groups.flatMap((group: { criteria: { title: string; text: string }[] }) => group.criteria);
    const items = criteria.map((one: { title: string; text: string }) => `<li>${one.title}: ${one.text}</li>`).join('');
    write(`releases/${release.id}/index.html`, page(release.title, `<h1>${release.title}</h1><ul>${items}</ul>`));
  }
  const links = releases.map(({ id, title }) => `<li><a href="/releases/${id}/">${title}</a></li>`).join('');
  write('releases/index.html', page('Releases', `<h1>Releases</h1><ul>${links}</ul>`));
  const files = metrics.map(
    ({ id, title }) => `<li>${title}: <a href="/metrics/${id}.csv">CSV</a>, <a href="/metrics/${id}.json">JSON</a></li>`,
  );
  const documents = [...snapshots.values()].map(({ title, url, date }) => `<li><a href="${url}">${title}</a>, ${date}</li>`);
  write('data/index.html', page('Data', `<h1>Data</h1><ul>${files.join('')}</ul><ul>${documents.join('')}</ul>`));
  write('methodology/index.html', overview('Methodology', metrics));
  for (const title of ['About', 'Changes', 'Compare', 'Glossary', 'Sources'])
    write(`${title.toLowerCase()}/index.html`, page(title, title));
  write('404.html', page('Not found', '<h1>There is no such page</h1>'));
}

function reading(snapshot: Snapshot, metric: string, figure: { value?: number; failed?: string }): Reading {
  const { id, source, date, recorded, basis, conditions } = snapshot;
  const standing = figure.failed ? 'failed' : 'admissible';
  return { id: `${id}#${metric}`, snapshot: id, source, metric, date, recorded, basis, ...figure, conditions, standing, text: '' };
}

/** The newest value against the target that is in force. */
function judge(metric: Metric, readings: Reading[]): Judged {
  readings.sort((a, b) => (a.date < b.date ? 1 : -1));
  for (const one of readings) one.text = one.value === undefined ? 'failed' : `${numbers.format(one.value)} ${metric.unit}`;
  const value = readings.find((one) => one.value !== undefined);
  if (value) value.standing = 'counted';
  const target = metric.target ?? metric.targets?.[1]?.target;
  const goal = Number(target?.split(' ')[1]);
  const kept = value?.value !== undefined && (target?.startsWith('>=') ? value.value >= goal : value.value <= goal);
  const outcome = !value ? 'unknown' : !target ? 'not-applicable' : kept ? 'met' : 'missed';
  const sentence = `The target for ${metric.title} is ${outcome}: ${value?.text} on ${value?.date}, against ${target}.`;
  return { ...metric, readings, value, outcome, sentence };
}

function metricBody(metric: Judged, rows: string[]): string {
  const { title, value, sentence, summary, owner, method, group, unit } = metric;
  const facts = Object.entries({
    'What it measures': summary,
    'How it is measured': method,
    Owner: owner,
    Place: group.join(', '),
    Unit: unit,
  });
  return (
    `<h1>${escaped(title)}: ${value?.text}</h1><p class="lead">${escaped(sentence)}</p>` +
    `<figure>${drawing(metric)}<figcaption>${escaped(title)}, ${unit}</figcaption></figure>` +
    `<dl>${facts.map(([name, text]) => `<div><dt>${name}</dt><dd>${escaped(text)}</dd></div>`).join('')}</dl>` +
    `<h2>Every value</h2>${table(rows.slice(0, FEW))}` +
    `<p><a href="/metrics/${metric.id}/values/">All</a> <a href="/metrics/${metric.id}.csv">CSV</a> <a href="/metrics/${metric.id}.json">JSON</a></p>`
  );
}

/** Of a long history every so-manieth point, oldest first. */
function drawing({ readings }: Judged): string {
  const known = readings.filter((one) => one.value !== undefined).toReversed();
  const step = Math.ceil(known.length / POINTS);
  const points = known.filter((_, index) => index % step === 0).map((one) => one.value as number);
  const low = Math.min(...points);
  const high = Math.max(...points);
  const x = (index: number) => ((index / (points.length - 1)) * 960).toFixed(2);
  const y = (value: number) => (380 - ((value - low) / (high - low || 1)) * 380).toFixed(2);
  const line = points.map((value, index) => `${x(index)},${y(value)}`).join(' ');
  return `<svg viewBox="0 0 960 380" width="960" height="380" aria-hidden="true"><polyline points="${line}"></polyline></svg>`;
}

function row(one: Reading, snapshots: Map<string, Snapshot>, sources: Map<string, string>): string {
  const snapshot = snapshots.get(one.snapshot) as Snapshot;
  const anchor = `v-${one.id.replace(/[^a-z0-9]+/g, '-')}`;
  const conditions = Object.entries(one.conditions).map(([name, value]) => `${name}: ${value}`);
  return (
    `<tr id="${anchor}"><th scope="row"><a href="#${anchor}">${one.date}</a> <small>${one.basis}, ${one.standing}</small></th>` +
    `<td class="number">${escaped(one.text)}</td><td><a href="${snapshot.url}">${escaped(snapshot.title)}</a> ` +
    `<small>${escaped(sources.get(one.source) ?? one.source)}, version ${snapshot.version}</small> ` +
    `<small>${escaped(one.failed ?? '')}</small> <small>${escaped(conditions.join(', '))}</small></td></tr>`
  );
}

function table(rows: string[]): string {
  const head = '<thead><tr><th scope="col">Date and basis</th><th scope="col">Value</th><th scope="col">Source</th></tr></thead>';
  return `<table class="values">${head}<tbody>${rows.join('\n')}</tbody></table>`;
}

function metricTable(metrics: Judged[]): string {
  const rows = metrics.map(
    (one) =>
      `<tr><th scope="row"><a href="/metrics/${one.id}/">${escaped(one.title)}</a></th><td>${escaped(one.value?.text ?? '')}</td>` +
      `<td>${escaped(one.target ?? '')}</td><td>${one.outcome}</td><td>${escaped(one.owner)}</td></tr>`,
  );
  return `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

function marks(metrics: Judged[]): string {
  return metrics.map(({ id, title, outcome }) => `<a class="${outcome}" href="/metrics/${id}/">${escaped(title)}</a>`).join(' ');
}

function csvLine(one: Reading, { unit }: Metric, snapshots: Map<string, Snapshot>): string {
  const { version, url } = snapshots.get(one.snapshot) as Snapshot;
  const conditions = Object.entries(one.conditions).map(([name, value]) => `${name}=${value}`);
  const cells = [one.metric, one.date, one.value, unit, one.text, one.basis, one.standing, conditions.join('; '), one.spread, one.samples];
  return `${[...cells, one.source, one.snapshot, version, url, one.recorded].map(cell).join(',')}\r\n`;
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function html(title: string, scorecard: { title: string; categories: Record<string, { title: string }> }, body: string): string {
  const nav = Object.entries(scorecard.categories).map(([id, category]) => `<li><a href="/${id}/">${category.title}</a></li>`);
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escaped(title)}</title></head><body><header><a href="/">${escaped(scorecard.title)}</a><nav><ul>${nav.join('')}</ul></nav></header>` +
    `<main>${body}</main><footer><p>Every number on this page can be downloaded.</p></footer></body></html>\n`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

if (import.meta.main) plainLoop(process.argv[2] as string, process.argv[3] as string);
