import type { ShownModality } from './fact.ts';

/** True of what has happened, or is said to have. What is only planned, or depends on something, makes no page old. */
export function hasHappened({ modality }: { modality?: ShownModality }): boolean {
  return modality !== 'planned' && modality !== 'conditional' && modality !== 'toCome';
}
