/** Where each row of the corpus stands in data/: written by hand, compared by covetpy.test.ts. */

/** The design's bases; `refuted` is a claim that its own document shows to be false. */
export type Basis = 'claimed' | 'reported' | 'measured' | 'refuted';
/** Row, snapshot, metric, basis and the values that stand for it. */
type Kept = readonly [row: string, snapshot: string, metric: string, basis: Basis, values: readonly Value[]];
/** A number, a measurement that failed, a range or a bound. */
export type Value = number | 'failed' | { readonly low: number; readonly high: number } | { readonly below: number };

const archive = 'covetpy-archive/2026-11-22-';
const audits = 'covetpy-audits/';
export const benchmarks = 'covetpy-benchmark-results/2025-10-11';
const readme = 'covetpy-readme/2026-11-22-b3';
const checks = 'covetpy-reality-checks/2025-10-10-';
const work = 'covetpy-work-reports/';
export const team = `${audits}2025-10-11-audit-team`;

/** Rows that stand as they are. */
export const KEPT: readonly Kept[] = [
  ['C01', `${archive}feature-comparison`, 'requests-per-second', 'claimed', [5_000_000]],
  ['C02', `${archive}migration-from-fastapi`, 'requests-per-second', 'claimed', [45_012.67]],
  ['C03', `${archive}migration-from-fastapi`, 'comparative-performance-ratio', 'claimed', [18]],
  ['C04', `${audits}2026-11-22-comprehensive-final`, 'requests-per-second', 'refuted', [784_921]],
  ['C05', `${checks}performance`, 'requests-per-second', 'refuted', [23_450]],
  ['C06', `${checks}performance`, 'requests-per-second', 'refuted', [475_028]],
  ['C07', `${checks}performance-v1`, 'requests-per-second', 'refuted', [39_000]],
  ['C08', `${checks}performance-v1`, 'requests-per-second', 'measured', ['failed']],
  ['C09', 'covetpy-release-notes/2025-10-10-v1', 'requests-per-second', 'claimed', [{ low: 5000, high: 15_000 }]],
  ['C10', benchmarks, 'sustained-throughput', 'reported', [987]],
  ['C11', benchmarks, 'peak-performance', 'reported', [1234]],
  ['C12', team, 'sustained-throughput', 'measured', ['failed']],
  ['C13', readme, 'requests-per-second', 'reported', [1395]],
  ['C14', readme, 'requests-per-second', 'reported', [1576]],
  ['C15', readme, 'requests-per-second', 'claimed', [50_000]],
  ['C16', benchmarks, 'p50-response-time', 'reported', [12.34]],
  ['C17', benchmarks, 'p99-response-time', 'reported', [89.34]],
  ['C18', benchmarks, 'error-rate', 'reported', [0.02]],
  ['C19', readme, 'average-latency', 'reported', [323]],
  ['C20', `${audits}2026-11-22-comprehensive-final`, 'cold-start-latency', 'claimed', [{ below: 100 }]],
  ['C27', team, 'comparative-performance-ratio', 'measured', ['failed']],
  ['C28', benchmarks, 'framework-core-memory', 'reported', [8.4]],
  ['C29', `${checks}test-coverage`, 'unit-test-coverage', 'refuted', [80]],
  ['C30', `${checks}test-coverage`, 'unit-test-coverage', 'measured', ['failed']],
  ['C31', `${checks}testing-v1`, 'unit-test-coverage', 'claimed', [{ below: 5 }]],
  ['C32', 'covetpy-changelog/2025-10-10-v1', 'unit-test-coverage', 'claimed', [10]],
  ['C33', 'covetpy-changelog/2025-10-11-sprint-1', 'unit-test-coverage', 'claimed', [10]],
  ['C34', `${work}2025-10-11-test-coverage`, 'unit-test-coverage', 'measured', [17.3]],
  ['C35', `${audits}2025-10-11-production`, 'unit-test-coverage', 'reported', [52]],
  ['C36', `${audits}2025-10-11-comprehensive-project`, 'unit-test-coverage', 'claimed', [70]],
  ['C37', `${audits}2025-10-11-team-34`, 'unit-test-coverage', 'refuted', [91.3]],
  ['C38', `${work}2026-11-22-phase-1d`, 'unit-test-coverage', 'measured', [12, 15]],
  ['C39', `${work}2025-10-12-honest-assessment`, 'unit-test-coverage', 'measured', [20.73]],
  ['C40', `${audits}2025-10-14-framework`, 'unit-test-coverage', 'claimed', [90]],
  ['C41', `${checks}test-coverage`, 'test-collection-errors', 'measured', [58]],
  ['C42', `${checks}testing-v1`, 'test-collection-errors', 'measured', [30]],
  ['C43', `${work}2025-10-11-test-coverage`, 'test-collection-errors', 'measured', [98]],
  ['C44', `${audits}2025-10-11-production`, 'test-collection-errors', 'measured', [107]],
  ['C45', `${checks}security-v1`, 'security-tests-collected', 'measured', [669]],
  ['C46', `${checks}final-verdict`, 'critical-vulnerabilities', 'measured', [1]],
  ['C47', `${audits}2025-10-10-security-and-reality`, 'critical-vulnerabilities', 'reported', [0]],
  ['C48', `${checks}security-v1`, 'high-vulnerabilities', 'measured', [15]],
  ['C49', `${checks}security-v1`, 'vulnerable-dependencies', 'measured', [28]],
  ['C50', `${work}2025-10-11-phase-1c`, 'vulnerable-dependencies', 'measured', [4, 0]],
  ['C51', `${audits}2025-10-11-team-34`, 'high-vulnerabilities', 'reported', [20]],
  ['C52', team, 'high-vulnerabilities', 'reported', [3]],
  ['C53', `${audits}2025-10-11-production`, 'critical-vulnerabilities', 'reported', [3]],
  ['C54', `${audits}2025-10-11-comprehensive-project`, 'high-vulnerabilities', 'claimed', [0]],
  ['C55', `${work}2025-10-12-honest-assessment`, 'medium-findings', 'reported', [72]],
  ['C56', team, 'penetration-test-score', 'measured', ['failed']],
  ['C58', `${audits}2025-10-10-comprehensive-framework`, 'overall-readiness-score', 'claimed', [94]],
  ['C59', `${checks}final-verdict`, 'overall-readiness-score', 'claimed', [63]],
  ['C60', `${audits}2025-10-11-comprehensive-project`, 'overall-readiness-score', 'claimed', [82]],
  ['C61', `${audits}2025-10-11-team-34`, 'overall-readiness-score', 'claimed', [76]],
  ['C62', `${audits}2025-10-11-production`, 'overall-readiness-score', 'claimed', [73.5]],
  ['C63', team, 'overall-readiness-score', 'claimed', [62]],
  ['C64', `${work}2025-10-12-honest-assessment`, 'overall-readiness-score', 'claimed', [36.9]],
  ['C65', `${audits}2025-10-14-framework`, 'overall-readiness-score', 'claimed', [75]],
  ['C66', readme, 'overall-readiness-score', 'claimed', [60]],
];

/** Rows that state what two documents measured: the benchmark, and its time in each of them, in microseconds. */
export const TWICE: readonly (readonly [row: string, benchmark: string, first: number, second: number])[] = [
  ['C21', 'orm-select-by-primary-key', 9.12, 9.24],
  ['C22', 'orm-insert', 328.61, 296.12],
  ['C23', 'orm-complex-query', 34.74, 32.92],
  ['C24', 'rust-http-parse-complex', 1.03, 0.89],
  ['C25', 'rust-json-medium', 72.05, 71.56],
  ['C26', 'rust-http-parse-simple', 0.65, 0.55],
];

/** A row that a formula gives. */
export const COMPUTED = { C57: 'independent-verification-rate' };

/** Rows about which nothing is stated. */
export const NOTHING: Readonly<Record<string, string>> = {
  C67: 'github-stars',
  C68: 'github-forks',
  C69: 'community-members',
  C70: 'active-contributors',
  C71: 'production-deployments',
  C72: 'organizations-using',
  C73: 'enterprise-customers',
  C74: 'annual-recurring-revenue',
  C75: 'developer-satisfaction-index',
};

/** What a row's snapshots say beyond the rows: stated in the same sentence or table of the document. */
export const BESIDE: readonly string[] = [
  `${readme} average-latency 360`,
  `${team} critical-vulnerabilities 0`,
  `${checks}security-v1 medium-findings 60`,
  `${audits}2025-10-11-comprehensive-project critical-vulnerabilities 0`,
  `${audits}2025-10-11-comprehensive-project medium-findings 0`,
  `${audits}2025-10-11-team-34 medium-findings 174`,
  `${work}2025-10-12-honest-assessment test-collection-errors 76`,
];

/** Which bases a class of the corpus may become: a report without a run is a claim. */
export const ALLOWED: Readonly<Record<string, readonly Basis[]>> = {
  measured: ['measured'],
  reported: ['reported', 'claimed'],
  claim: ['claimed'],
  estimate: ['claimed'],
  simulated: ['refuted'],
  'refuted-claim': ['refuted'],
  'not-measurable': ['measured'],
};
