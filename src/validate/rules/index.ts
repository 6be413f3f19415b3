/** Every rule between files, in the order in which they are told to a reader. */
import type { Rule } from '../rule.ts';
import { attestationGrounds } from './attestation-grounds.ts';
import { attestations } from './attestations.ts';
import { basis } from './basis.ts';
import { categoryAside } from './category-aside.ts';
import { checkTargets } from './check-targets.ts';
import { checks } from './checks.ts';
import { criteria } from './criteria.ts';
import { decisions } from './decisions.ts';
import { disputes } from './disputes.ts';
import { evidenceCopies } from './evidence-copies.ts';
import { evidenceDates } from './evidence-dates.ts';
import { evidenceUncited } from './evidence-uncited.ts';
import { fileName } from './file-name.ts';
import { formulas } from './formulas.ts';
import { futureDates } from './future-dates.ts';
import { grades } from './grades.ts';
import { idReserved } from './id-reserved.ts';
import { idUnique } from './id-unique.ts';
import { metricCategory } from './metric-category.ts';
import { metricReferences } from './metric-references.ts';
import { readings } from './readings.ts';
import { remarks } from './remarks.ts';
import { requiredReleases } from './required-releases.ts';
import { retired } from './retired.ts';
import { reviewAgenda } from './review-agenda.ts';
import { reviewComponents } from './review-components.ts';
import { reviews } from './reviews.ts';
import { routeUnique } from './route-unique.ts';
import { scorecardExists } from './scorecard-exists.ts';
import { scorecardReferences } from './scorecard-references.ts';
import { shareSets } from './share-sets.ts';
import { snapshotDates } from './snapshot-dates.ts';
import { snapshotEmpty } from './snapshot-empty.ts';
import { snapshotReferences } from './snapshot-references.ts';
import { targetRevisions } from './target-revisions.ts';
import { targets } from './targets.ts';
import { themeContrast } from './theme-contrast.ts';
import { themeFiles } from './theme-files.ts';
import { weights } from './weights.ts';
import { windows } from './windows.ts';

/** One line per rule. */
export const rules: readonly Rule[] = [
  scorecardExists,
  scorecardReferences,
  fileName,
  idUnique,
  idReserved,
  routeUnique,
  weights,
  categoryAside,
  themeFiles,
  themeContrast,
  metricReferences,
  metricCategory,
  retired,
  targets,
  targetRevisions,
  grades,
  shareSets,
  formulas,
  snapshotReferences,
  snapshotDates,
  snapshotEmpty,
  futureDates,
  readings,
  basis,
  remarks,
  disputes,
  criteria,
  checks,
  checkTargets,
  windows,
  requiredReleases,
  attestations,
  attestationGrounds,
  evidenceDates,
  evidenceCopies,
  evidenceUncited,
  decisions,
  reviews,
  reviewAgenda,
  reviewComponents,
];
