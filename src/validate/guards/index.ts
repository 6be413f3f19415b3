/** Every guard over what was merged, in the order in which they are told to a reader. */
import type { Guard } from '../guard.ts';
import { conflictingChange } from './conflicting-change.ts';
import { criterionRemoved } from './criterion-removed.ts';
import { criterionWeakened } from './criterion-weakened.ts';
import { decisionEdited } from './decision-edited.ts';
import { evidenceReplaced } from './evidence-replaced.ts';
import { fileMode } from './file-mode.ts';
import { foreignRemark } from './foreign-remark.ts';
import { idReused } from './id-reused.ts';
import { jump } from './jump.ts';
import { metricRemoved } from './metric-removed.ts';
import { mixedChange } from './mixed-change.ts';
import { recordedBackdated } from './recorded-backdated.ts';
import { retiredValue } from './retired-value.ts';
import { reviewEdited } from './review-edited.ts';
import { sameValue } from './same-value.ts';
import { snapshotDeleted } from './snapshot-deleted.ts';
import { snapshotEdited } from './snapshot-edited.ts';
import { snapshotRenamed } from './snapshot-renamed.ts';
import { sourceIndependent } from './source-independent.ts';
import { targetBackdated } from './target-backdated.ts';
import { targetInPlace } from './target-in-place.ts';

/** One line per guard. */
export const guards: readonly Guard[] = [
  conflictingChange,
  fileMode,
  snapshotEdited,
  snapshotDeleted,
  snapshotRenamed,
  foreignRemark,
  recordedBackdated,
  evidenceReplaced,
  sourceIndependent,
  sameValue,
  jump,
  metricRemoved,
  idReused,
  retiredValue,
  targetInPlace,
  targetBackdated,
  criterionRemoved,
  criterionWeakened,
  reviewEdited,
  decisionEdited,
  mixedChange,
];
