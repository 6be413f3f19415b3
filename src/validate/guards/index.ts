/** Every guard over what was merged, in the order in which they are told to a reader. */
import type { Guard } from '../guard.ts';
import { conflictingChange } from './conflicting-change.ts';
import { criterionRemoved } from './criterion-removed.ts';
import { criterionWeakened } from './criterion-weakened.ts';
import { fileMode } from './file-mode.ts';
import { idReused } from './id-reused.ts';
import { jump } from './jump.ts';
import { metricRemoved } from './metric-removed.ts';
import { mixedChange } from './mixed-change.ts';
import { retiredValue } from './retired-value.ts';
import { reviewEdited } from './review-edited.ts';
import { sameValue } from './same-value.ts';
import { snapshotDeleted } from './snapshot-deleted.ts';
import { snapshotEdited } from './snapshot-edited.ts';
import { snapshotRenamed } from './snapshot-renamed.ts';
import { targetBackdated } from './target-backdated.ts';
import { targetInPlace } from './target-in-place.ts';

/** One line per guard. */
export const guards: readonly Guard[] = [
  conflictingChange,
  fileMode,
  snapshotEdited,
  snapshotDeleted,
  snapshotRenamed,
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
  mixedChange,
];
