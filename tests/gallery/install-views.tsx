import type { PackHeader } from '../../src/model/pack.ts';
import type { PackOrigin, Subscription } from '../../src/model/subscription.ts';
import { AddressDialog } from '../../src/options/address/address-dialog.tsx';
import { InstallReport } from '../../src/options/install-report.tsx';
import type { Asking, InstallState } from '../../src/options/install-state.ts';
import type { GalleryView } from './views.tsx';

const nothing = () => {};
const ADDRESS = 'https://packs.newsroom.example/shipping/yards-and-ports.ndjson.gz';

const header: PackHeader = {
  format: 'factcards-pack',
  version: 1,
  id: 'yards',
  title: 'Yards and ports of the North Sea',
  publisher: 'A Newsroom',
  license: 'CC0-1.0',
  revision: '8',
  updated: '2026-11-28',
};

const origin: PackOrigin = {
  address: ADDRESS,
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  size: 4_210_000,
  fetchedAt: '2026-11-30T08:00:00Z',
};

const counts = { companies: 1284, articles: 3120, facts: 9877 };

const asking = (rest: Partial<Asking> = {}): Asking => ({
  is: 'asking',
  file: new File(['x'], 'yards.ndjson.gz'),
  header,
  warnings: [],
  ...rest,
});

const over: Asking['over'] = {
  installed: {
    ...header,
    revision: '7',
    updated: '2026-11-20',
    installedAt: '2026-11-21T09:00:00Z',
    counts,
    isRemoved: false,
  },
  diff: {
    companies: { added: 12, changed: 3, removed: 0 },
    articles: { added: 41, changed: 0, removed: 0 },
    facts: { added: 118, changed: 9, removed: 2 },
  },
  age: 'newer',
};

const page = (show: GalleryView['show']): GalleryView => ({
  kind: 'page',
  show: () => (
    <div id="app">
      <main class="page options">
        <h1>Options</h1>
        <section>
          <h2>Packs</h2>
          {show()}
        </section>
      </main>
    </div>
  ),
});

const report = (state: InstallState) =>
  page(() => (
    <InstallReport
      state={state}
      status={{ current: null }}
      onReplace={nothing}
      onKeep={nothing}
      onCancel={nothing}
    />
  ));

const dialog = (isAccessMissing: boolean) =>
  page(() => (
    <AddressDialog address={ADDRESS} isAccessMissing={isAccessMissing} onAgree={nothing} onCancel={nothing} />
  ));

const failed = (
  cause: Extract<InstallState, { is: 'failed' }>['cause'],
  rest: Partial<Extract<InstallState, { is: 'failed' }>> = {},
) => report({ is: 'failed', file: 'yards.ndjson.gz', cause, reason: 'QuotaExceededError', ...rest });

/** What its address last did, of a pack that has one. */
export const SUBSCRIPTION: Omit<Subscription, 'pack'> = {
  address: ADDRESS,
  isAutomatic: true,
  triedAt: '2026-11-30T08:00:00Z',
  checkedAt: '2026-11-27T08:00:00Z',
  failure: {
    code: 'unreachable',
    host: 'packs.newsroom.example',
    since: '2026-11-28T08:00:00Z',
    at: '2026-11-30T08:00:00Z',
  },
};

/** What an installation asks and says, from a file and from an address. */
export const INSTALL_VIEWS: Record<string, GalleryView> = {
  'options-address-dialog': dialog(false),
  'options-address-dialog-access': dialog(true),
  'options-install-fetching': report({
    is: 'fetching',
    host: 'packs.newsroom.example',
    bytes: 1_200_000,
    size: 4_210_000,
  }),
  'options-install-reading': report({
    is: 'reading',
    file: 'yards.ndjson.gz',
    bytes: 30_000_000,
    size: 120_000_000,
  }),
  'options-install-writing': report({
    is: 'writing',
    title: header.title,
    bytes: 900,
    size: 1000,
    records: 8123,
    total: 14_281,
  }),
  'options-install-offer': report(asking({ origin, counts })),
  'options-install-update': report(asking({ origin, over })),
  'options-install-replace': report(
    asking({
      over: { ...over, age: 'older' },
      header: { ...header, revision: '6', updated: '2026-10-02', publisher: 'Another Newsroom' },
      warnings: [
        { line: 3, path: 'colour', code: 'unknownField' },
        { line: 71, path: 'evidence[0].page', code: 'unknownField' },
      ],
    }),
  ),
  'options-install-other-pack': report(
    asking({
      origin,
      counts,
      insteadOf: 'Ferries',
      movesFrom: 'https://old.newsroom.example/yards.json',
    }),
  ),
  'options-install-refused': report({
    is: 'refused',
    file: 'yards.ndjson.gz',
    problems: [
      {
        line: 12,
        path: 'statement',
        code: 'markup',
        found: '"<b>The ports authority</b> suspended the concession"',
      },
      { line: 48, path: 'date', code: 'date', found: '"last spring"' },
      { line: 90, path: 'evidence[0].article', code: 'unknownArticle', found: '"courier-17"' },
    ],
    more: 14,
  }),
  'options-install-full': failed('quota'),
  'options-install-broken': failed('storage', { reason: 'The database connection is closing.' }),
  'options-install-offline': failed('address', {
    file: ADDRESS,
    problem: { code: 'offline', host: 'packs.newsroom.example' },
  }),
  'options-install-unreachable': failed('address', {
    file: ADDRESS,
    problem: { code: 'unreachable', host: 'packs.newsroom.example' },
  }),
  'options-install-done': report({
    is: 'done',
    title: header.title,
    revision: '8',
    isUpdate: true,
    warnings: [],
  }),
  'options-install-kept': report({ is: 'kept', title: header.title, isNew: false }),
};
