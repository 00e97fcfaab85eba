import type { Pack } from '../model/pack.ts';
import type { Reading } from '../saving/draft.ts';
import type { PackFile } from '../saving/to-pack.ts';
import type { PrivateSaveState } from '../ui/popup/popup-state.ts';

interface PrivateSaveParts {
  /** Reads the page of the tab. */
  read: () => Promise<Reading>;
  /** The facts of what was read; brings the code for it only then. */
  find: (article: NonNullable<Reading['article']>) => Promise<PackFile>;
  show: (state: PrivateSaveState) => void;
  saveFile: (pack: Pack) => void;
}

/**
 * Saving in a private window: nothing is stored, not even in the session. What is found is here until the popup closes,
 * and the reader can have it as a file.
 */
export function createPrivateSave({ read, find, show, saveFile }: PrivateSaveParts) {
  let found: Pack | undefined;

  return {
    async find(): Promise<void> {
      show({ is: 'reading' });
      try {
        const { article, problems } = await read();
        if (!article) return show({ is: 'problem', problem: problems[0] ?? 'failed' });
        const { pack, leftOut } = await find(article);
        found = pack;
        show({ is: 'found', facts: pack.facts.length, companies: pack.companies.length, leftOut });
      } catch (error) {
        console.error('Factcards, popup:', error);
        show({ is: 'problem', problem: 'failed' });
      }
    },
    download(): void {
      if (found) saveFile(found);
    },
  };
}
