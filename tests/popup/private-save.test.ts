import { expect, test, vi } from 'vitest';
import { validatePack } from '../../src/model/pack.ts';
import type { Saving } from '../../src/model/saving.ts';
import { createPrivateSave } from '../../src/popup/private-save.ts';
import type { Reading } from '../../src/saving/draft.ts';
import { sureFindings, toPack } from '../../src/saving/to-pack.ts';
import type { PrivateSaveState } from '../../src/ui/popup/popup-state.ts';
import { FOUND, MILL } from '../review/mill-article.ts';

const TODAY = '2023-06-08';

function open(reading: Reading | Error) {
  const shown: PrivateSaveState[] = [];
  const files: Saving[] = [];
  const privateSave = createPrivateSave({
    async read() {
      if (reading instanceof Error) throw reading;
      return reading;
    },
    find: async () => sureFindings(FOUND, TODAY),
    show: (state) => shown.push(state),
    saveFile: (facts) => files.push(facts),
  });
  return { privateSave, shown, files };
}

test('the facts of a page in a private window are found, and given as a file', async () => {
  const { privateSave, shown, files } = open({ article: MILL, problems: [] });
  await privateSave.find();
  expect(shown).toEqual([{ is: 'reading' }, { is: 'found', facts: 4, companies: 2 }]);
  privateSave.download();
  expect(files[0]?.facts).toHaveLength(4);
});

test('the file is a pack that can be installed', () => {
  expect(validatePack(toPack(sureFindings(FOUND, TODAY), TODAY))).toMatchObject({ ok: true, warnings: [] });
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
