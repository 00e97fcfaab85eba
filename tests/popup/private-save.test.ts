import { expect, test, vi } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import { createPrivateSave } from '../../src/popup/private-save.ts';
import type { Reading } from '../../src/saving/draft.ts';
import { sureFindings, toPack } from '../../src/saving/to-pack.ts';
import type { PrivateSaveState } from '../../src/ui/popup/popup-state.ts';
import { FOUND, MILL } from '../review/mill-article.ts';

const TODAY = '2023-06-08';

function open(reading: Reading | Error) {
  const shown: PrivateSaveState[] = [];
  const files: Pack[] = [];
  const privateSave = createPrivateSave({
    async read() {
      if (reading instanceof Error) throw reading;
      return reading;
    },
    find: async () => toPack(sureFindings(FOUND, TODAY), TODAY),
    show: (state) => shown.push(state),
    saveFile: (pack) => files.push(pack),
  });
  return { privateSave, shown, files };
}

test('the facts of a page in a private window are found, and given as a file', async () => {
  const { privateSave, shown, files } = open({ article: MILL, problems: [] });
  await privateSave.find();
  expect(shown).toEqual([{ is: 'reading' }, { is: 'found', facts: 4, companies: 2, leftOut: 0 }]);
  privateSave.download();
  expect(files[0]?.facts).toHaveLength(4);
});

test('a page that cannot be read is said, and there is no file', async () => {
  const { privateSave, shown, files } = open({ problems: ['pdf'] });
  await privateSave.find();
  expect(shown.at(-1)).toEqual({ is: 'problem', problem: 'pdf' });
  privateSave.download();
  expect(files).toEqual([]);
});

test('a fault of ours is said too', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { privateSave, shown } = open(new Error('out of luck'));
  await privateSave.find();
  expect(shown.at(-1)).toEqual({ is: 'problem', problem: 'failed' });
});
