import { foldSpace } from './fold-space.ts';

/** What the first of these `meta` elements says that says anything, under `property` or `name`, in any case. */
export function readMeta(document: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
    const text = foldSpace(found?.getAttribute('content') ?? '');
    if (text) return text;
  }
  return undefined;
}
