import { Options } from '../../src/options/options.tsx';
import { FOLDING_BIKE, NEW_HALL } from '../browser/journeys/savings.ts';
import { INSTALL_VIEWS, SUBSCRIPTION } from './install-views.tsx';
import { installStarter, openParts } from './options-parts.ts';
import type { GalleryView } from './views.tsx';

type Parts = Awaited<ReturnType<typeof openParts>>;

/** The options over what `fill` puts into their fact base, opened for a company where one is asked for. */
function options(
  name: string,
  fill: (parts: Parts) => Promise<void>,
  start = {},
  asked?: { company: string },
): GalleryView {
  let parts: Parts | undefined;
  return {
    kind: 'page',
    async prepare() {
      parts = await openParts(name, start);
      await fill(parts);
    },
    show: () => <div id="app">{parts && <Options {...parts} asked={asked} />}</div>,
  };
}

const XIAOMI = { id: 'xiaomi', name: 'Xiaomi' };
const HUAWEI = { id: 'huawei', name: 'Huawei' };

/** The options as they are opened for a company, with a note on it and one on a fact of it. */
function company(name: string): GalleryView {
  return options(
    `company ${name}`,
    async ({ factBase }) => {
      await installStarter(factBase);
      await factBase.decide({ kind: 'note', company: XIAOMI, text: 'Ask the press office about the list.' });
    },
    {},
    { company: 'xiaomi' },
  );
}

/** The options: as they are at first, and with something in every list. */
export const OPTIONS_VIEWS: Record<string, GalleryView> = {
  'options-first': options('first', ({ factBase }) => installStarter(factBase)),
  'options-full': options(
    'full',
    async ({ factBase, settings, safety }) => {
      await installStarter(factBase);
      await factBase.saveOwn(FOLDING_BIKE);
      await factBase.saveOwn(NEW_HALL);
      await factBase.deleteFacts(['bike-4']);
      await factBase.decide({ kind: 'hideName', text: 'Target' });
      await factBase.decide({ kind: 'hideName', text: 'Gap', site: 'fashion.example' });
      await factBase.decide({ kind: 'note', company: XIAOMI, text: 'Ask the press office about the list.' });
      await factBase.snooze(HUAWEI, 'news');
      await settings.change((now) => ({
        ...now,
        sitesOff: ['file://', 'intranet.a-rather-long-company-name.example.com', 'mail.example.com'],
      }));
      await safety.watch.check();
    },
    { marks: 'every' },
  ),
  // What was saved, opened: one sentence that its page still says, one that it says otherwise, and others that are gone.
  'options-saved': {
    ...options('saved', async ({ factBase }) => {
      await factBase.saveOwn(FOLDING_BIKE);
      const saved = await factBase.savedSource(FOLDING_BIKE.article.url ?? '');
      if (!saved) throw new Error('nothing is saved');
      const answers = saved.source.quotes.map((_, i) =>
        i === 0
          ? { is: 'there' as const }
          : i === 1
            ? { is: 'changed' as const, now: 'The folding bike may be sold again from June.' }
            : { is: 'gone' as const },
      );
      await factBase.noteCheck(saved.article, saved.source, answers, '2026-11-30');
    }),
    presses: ['.saved-toggle'],
  },
  'options-deleted': {
    ...options('deleted', async ({ factBase }) => {
      await factBase.saveOwn(FOLDING_BIKE);
      await factBase.saveOwn(NEW_HALL);
    }),
    presses: ['.saved-article .button'],
  },
  'options-company-merge': {
    ...company('merge'),
    presses: ['[data-tool=merge]', { type: 'Huawei', into: '.line-form input' }],
  },
  'options-company-note': { ...company('note'), presses: ['[data-tool=note]'] },
  'options-company-names': { ...company('names'), presses: ['[data-tool=names]'] },
  'options-company-snooze': { ...company('snooze'), presses: ['[data-tool=snooze]'] },
  'options-company-rename': { ...company('rename'), presses: ['[data-tool=rename]'] },
  'options-subscribed': options('subscribed', async ({ factBase }) => {
    await installStarter(factBase);
    const [pack] = await factBase.packs();
    if (!pack) throw new Error('no pack is installed');
    await factBase.resubscribe({ ...SUBSCRIPTION, pack: pack.id });
  }),
  'options-loss': options('loss', async ({ factBase, safety }) => {
    await factBase.saveOwn(FOLDING_BIKE);
    await safety.watch.check();
    await safety.inventory.change((known) => ({
      ...known,
      loss: { kind: 'gone', facts: 12, articles: 3, packs: ['Yards'], at: '2026-11-28T10:00:00Z' },
    }));
  }),
  'options-empty': options('empty', async () => {}),
  ...INSTALL_VIEWS,
};
