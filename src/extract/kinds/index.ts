export { type About, findKinds } from './find-kinds.ts';
export type { FoundKind } from './rules.ts';
