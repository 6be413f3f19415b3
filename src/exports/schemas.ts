/** The JSON Schemas of what people write and of the Report, as they are published. */
import common from '../schemas/common.json' with { type: 'json' };
import decision from '../schemas/decision.json' with { type: 'json' };
import metric from '../schemas/metric.json' with { type: 'json' };
import page from '../schemas/page.json' with { type: 'json' };
import release from '../schemas/release.json' with { type: 'json' };
import report from '../schemas/report.json' with { type: 'json' };
import review from '../schemas/review.json' with { type: 'json' };
import scorecard from '../schemas/scorecard.json' with { type: 'json' };
import snapshot from '../schemas/snapshot.json' with { type: 'json' };
import source from '../schemas/source.json' with { type: 'json' };

/** Of what people write, by file name; each refers to the others by it. */
export const AUTHORED_SCHEMAS: Readonly<Record<string, object>> = {
  'common.json': common,
  'decision.json': decision,
  'metric.json': metric,
  'page.json': page,
  'release.json': release,
  'review.json': review,
  'scorecard.json': scorecard,
  'snapshot.json': snapshot,
  'source.json': source,
};

/** That of the Report. */
export const REPORT_SCHEMA: object = report;
