import type { VNode } from 'preact';
import type { CompanyView } from '../../src/model/company-view.ts';
import { Card } from '../../src/ui/card/card.tsx';
import { CardChoice, type CompanyChoice } from '../../src/ui/card/card-choice.tsx';
import { CardError } from '../../src/ui/card/card-error.tsx';
import { CompanyPage } from '../../src/ui/popup/company-page.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { PopupNoticeKind } from '../../src/ui/popup/popup-notice.tsx';
import type { PopupState, PrivateSaveState } from '../../src/ui/popup/popup-state.ts';
import type { ReadArticle } from '../../src/ui/popup/use-article.ts';
import { type Strings, useStrings } from '../../src/ui/strings.ts';
import { stringsFrom } from '../ui/strings-from.ts';
import { arabic, changedSources, endToCome, longWords, manyFacts, starterView, viewOf } from './fixtures.ts';
import { lengthen, stringsOf } from './languages.ts';
import { MENU_VIEWS } from './menu-views.tsx';
import { OPTIONS_VIEWS } from './options-views.tsx';
import { REVIEW_VIEWS } from './review-views.tsx';
import { SEARCH_VIEWS } from './search-views.tsx';
import { WELCOME_VIEWS } from './welcome-views.tsx';

/** A state of a view, by the name that stands in `?view=`. */
export interface GalleryView {
  kind: 'card' | 'popup' | 'page';
  show: () => VNode;
  strings?: Strings;
  /** Pressed, or typed into, one after the other, to bring the view into its state. */
  presses?: readonly (string | { type: string; into: string })[];
  /** What has to be there before it is shown. */
  prepare?: () => Promise<void>;
}

const nothing = () => {};
const search = { find: () => new Promise<never>(nothing), lookUp: async () => null };

const lookBack = () => new Promise<never>(nothing);
const today = '2026-11-30';
const reading = (article: Awaited<ReturnType<ReadArticle>>, startsOpen = true) => {
  const readArticle = async () => article;
  return { readArticle, startsOpen };
};
const leavingOut = (pageDate: string | undefined, article: Awaited<ReturnType<ReadArticle>>) =>
  popup(named(pageDate), undefined, undefined, false, undefined, false, undefined, reading(article));

const companyPage = (view: CompanyView, strings?: Strings): GalleryView => ({
  kind: 'popup',
  show: () => <OpenCompany view={view} />,
  ...(strings && { strings }),
});

function OpenCompany({ view }: { view: CompanyView }) {
  const { t, direction } = useStrings();
  return (
    <div class="fc popup" dir={direction}>
      <CompanyPage
        company={{ view, mentions: 4 }}
        backTo={t('popupBack')}
        onBack={nothing}
        onJump={nothing}
        lookBack={lookBack}
        today={today}
      />
    </div>
  );
}

const card = (show: () => VNode, strings?: Strings): GalleryView => ({
  kind: 'card',
  show,
  ...(strings && { strings }),
});

const choice = (text: string, companies: readonly CompanyChoice[], strings?: Strings): GalleryView =>
  card(
    () => (
      <CardChoice
        text={text}
        companies={companies}
        handling={{ form: 'at-mention', onPin: nothing }}
        onChoose={nothing}
        onSearch={nothing}
        onClose={nothing}
      />
    ),
    strings,
  );

const popup = (
  state: PopupState,
  site: string | undefined = 'news.example.com',
  strings?: Strings,
  isPrivate = false,
  privateSave: PrivateSaveState = { is: 'idle' },
  hasFailed = false,
  notice?: PopupNoticeKind,
  leftOut = reading({ is: 'read', text: '' }, false),
): GalleryView => ({
  kind: 'popup',
  show: () => (
    <Popup
      state={state}
      site={state.kind === 'restricted' ? undefined : site}
      isSiteOn={state.kind !== 'off'}
      isPrivate={isPrivate}
      onJump={nothing}
      onSwitchSite={nothing}
      onReload={nothing}
      onRetry={nothing}
      onAllow={nothing}
      onOpenOptions={nothing}
      onOpenBeside={nothing}
      search={search}
      lookBack={lookBack}
      leftOut={leftOut}
      today={today}
      notice={notice}
      save={{ ...(isPrivate && { privateSave }), hasFailed, onSave: nothing, onDownload: nothing }}
    />
  ),
  ...(strings && { strings }),
});

const named = (pageDate?: string): PopupState => ({
  kind: 'companies',
  companies: [
    { view: starterView('xiaomi', pageDate), mentions: 12 },
    { view: starterView('huawei', pageDate), mentions: 3 },
    { view: starterView('tiktok', pageDate), mentions: 1 },
  ],
  ...(pageDate && { pageDate }),
});

const ARABIC = stringsOf('ar');

const LONGER = stringsFrom({ change: lengthen });

/** As it is at the second look: the newest fact came since, the others were in sight. */
function secondLook(view: CompanyView): CompanyView {
  const facts = view.facts.map((fact) => ({
    ...fact,
    ...(fact.id === view.key[0] ? { isNew: true } : { isSeen: true }),
  }));
  return { ...view, facts };
}

/** With what the reader noted on it, and on the fact that comes first. */
function noted(view: CompanyView): CompanyView {
  const note = 'Ask Lena whether the fund still holds it; the filing is in the green folder.';
  const facts = view.facts.map((fact) =>
    fact.id === view.key[0] ? { ...fact, note: 'Compare with the order of March.' } : fact,
  );
  return { ...view, note, facts };
}

export const VIEWS: Record<string, GalleryView> = {
  ...OPTIONS_VIEWS,
  ...WELCOME_VIEWS,
  ...REVIEW_VIEWS,
  'card-outdated-page': card(() => <Card view={starterView('xiaomi', '2021-02-14')} onClose={nothing} />),
  'card-as-of': card(() => (
    <Card
      view={starterView('xiaomi', '2021-02-14', '2021-02-14')}
      handling={{ form: 'at-mention', onPin: nothing }}
      onToday={nothing}
      onClose={nothing}
    />
  )),
  'card-as-of-nothing-known': card(() => (
    <Card view={starterView('xiaomi', '2021-02-14', '2019-01-01')} onToday={nothing} onClose={nothing} />
  )),
  'card-as-of-right-to-left': card(
    () => <Card view={{ ...arabic('2021-02-14'), asOf: '2021-02-14' }} onToday={nothing} onClose={nothing} />,
    ARABIC,
  ),
  'card-notes': card(() => <Card view={noted(starterView('xiaomi', '2021-02-14'))} onClose={nothing} />),
  'card-notes-right-to-left': card(
    () => <Card view={noted(arabic('2021-02-14'))} onClose={nothing} />,
    ARABIC,
  ),
  'card-timeline': {
    ...card(() => <Card view={starterView('xiaomi', '2021-02-14')} onClose={nothing} />),
    presses: ['.card-more button'],
  },
  'card-timeline-right-to-left': {
    ...card(() => <Card view={arabic('2021-02-14')} onClose={nothing} />, ARABIC),
    presses: ['.card-more button'],
  },
  'card-timeline-many-facts': {
    ...card(() => <Card view={manyFacts(40, '2022-10-01')} onClose={nothing} />),
    presses: ['.card-more button'],
  },
  'card-undated-page': card(() => <Card view={starterView('xiaomi')} onClose={nothing} />),
  'card-live-page': card(() => <Card view={{ ...starterView('xiaomi'), isLive: true }} onClose={nothing} />),
  'card-undated-facts': card(() => <Card view={starterView('huawei')} onClose={nothing} />),
  'card-copy': {
    ...card(() => <Card view={starterView('xiaomi', '2021-02-14')} onClose={nothing} />),
    presses: ['.copy-open'],
  },
  'card-source-changed': card(() => <Card view={changedSources()} onClose={nothing} />),
  'popup-copy': { ...companyPage(starterView('xiaomi')), presses: ['.popup-back .copy-open'] },
  'card-one-fact': card(() => <Card view={starterView('tiktok')} onClose={nothing} />),
  'card-to-come': card(() => <Card view={endToCome('2023-03-01')} onClose={nothing} />),
  'card-many-facts': card(() => <Card view={manyFacts(40, '2022-10-01')} onClose={nothing} />),
  'card-seen': card(() => <Card view={secondLook(starterView('xiaomi', '2021-02-14'))} onClose={nothing} />),
  'card-two-hundred-facts': card(() => <Card view={manyFacts(200)} onClose={nothing} />),
  'card-long-words': card(() => <Card view={longWords('2024-03-01')} onClose={nothing} />, LONGER),
  'card-right-to-left': card(() => <Card view={arabic('2021-02-14')} onClose={nothing} />, ARABIC),
  'card-no-facts': card(() => (
    <Card
      view={viewOf({ id: 'n', name: 'Nordwind', about: 'Norwegian airline' }, [], [])}
      onClose={nothing}
    />
  )),
  'card-failed': card(() => <CardError name="Xiaomi" onClose={nothing} onRetry={nothing} />),
  'card-choice': choice('Delta', [
    { id: 'delta', name: 'Delta Electronics', about: 'Maker of power supplies and fans in Taoyuan, Taiwan' },
    { id: 'delta-air', name: 'Delta Air Lines', about: 'US airline' },
    { id: 'delta-faucet', name: 'Delta Faucet Company' },
  ]),
  'card-choice-none': choice('Harbour Cats', []),
  'card-choice-long': choice(
    'What a reader may select can be a whole sentence, in which no company is named at all',
    [],
  ),
  'card-choice-right-to-left': choice(
    'دلتا',
    [
      { id: 'delta', name: 'Delta Electronics', about: 'Maker of power supplies' },
      { id: 'mina', name: 'ميناء الشحن', about: 'شركة موانئ' },
    ],
    ARABIC,
  ),
  'card-pinned': card(() => (
    <Card
      view={starterView('xiaomi', '2021-02-14')}
      handling={{ form: 'pinned', onPin: nothing, onStep: nothing, onCorner: nothing }}
      onClose={nothing}
    />
  )),
  'card-related': card(() => (
    <Card
      view={{
        ...starterView('huawei', '2021-02-14'),
        related: [
          { id: 'xiaomi', name: 'Xiaomi' },
          { id: 'tiktok', name: 'TikTok' },
          { id: 'long', name: 'Semiconductor Manufacturing International Corporation' },
        ],
      }}
      handling={{ form: 'at-mention', onPin: nothing, back: { to: 'Xiaomi', onBack: nothing } }}
      onRelated={nothing}
      onClose={nothing}
    />
  )),
  'card-sheet': card(() => (
    <Card view={starterView('xiaomi', '2021-02-14')} handling={{ form: 'sheet' }} onClose={nothing} />
  )),
  ...MENU_VIEWS,
  'popup-companies': popup(named('2021-02-14')),
  'popup-company': companyPage(starterView('xiaomi', '2021-02-14')),
  'popup-company-days': { ...companyPage(starterView('xiaomi', '2021-02-14')), presses: ['.page-tool'] },
  'popup-company-notes': companyPage(noted(starterView('xiaomi', '2021-02-14'))),
  'popup-company-notes-right-to-left': companyPage(noted(arabic('2021-02-14')), ARABIC),
  'popup-company-one-fact': companyPage(starterView('tiktok')),
  'popup-company-no-facts': companyPage(viewOf({ id: 'n', name: 'Nordwind' }, [], [])),
  'popup-company-two-hundred-facts': companyPage(manyFacts(200, '2015-06-01')),
  'popup-company-as-of': companyPage(starterView('xiaomi', '2021-02-14', '2021-02-14')),
  'popup-company-nothing-known': companyPage(starterView('xiaomi', '2021-02-14', '2019-01-01')),
  'popup-company-many-facts': companyPage(manyFacts(60, '2022-10')),
  'popup-company-right-to-left': companyPage(arabic('2021-02-14'), ARABIC),
  'popup-company-to-come': companyPage(endToCome('2023-03-01')),
  'popup-company-long-words': companyPage(longWords('2024-03-01'), LONGER),
  'popup-left-out': leavingOut('2021-06-30', { is: 'read', text: 'Xiaomi, Huawei and TikTok wait.' }),
  'popup-left-out-undated': leavingOut(undefined, { is: 'read', text: 'Xiaomi, Huawei and TikTok wait.' }),
  'popup-left-out-nothing': leavingOut('2020-06-30', { is: 'read', text: 'Xiaomi waits.' }),
  'popup-left-out-unread': leavingOut('2021-06-30', { is: 'unread', problem: 'notAnArticle' }),
  'popup-undated-page': popup(named()),
  'popup-live-page': popup({ ...named(), isLive: true } as PopupState),
  'popup-many-companies': popup({
    kind: 'companies',
    companies: [
      { view: manyFacts(40, '2022-10-01'), mentions: 1204 },
      { view: longWords('2024-03-01'), mentions: 2 },
      { view: starterView('xiaomi'), mentions: 4 },
      { view: viewOf({ id: 'n', name: 'Nordwind' }, [], []), mentions: 1 },
    ],
  }),
  'popup-long-words': popup(
    { kind: 'companies', companies: [{ view: longWords('2024-03-01'), mentions: 2 }] },
    'nachrichtenuebersicht.wirtschaftszeitung.example.com',
    LONGER,
  ),
  'popup-right-to-left': popup(
    { kind: 'companies', companies: [{ view: arabic('2021-02-14'), mentions: 5 }], pageDate: '2021-02-14' },
    'mina.example',
    ARABIC,
  ),
  ...SEARCH_VIEWS,
  'popup-empty': popup({ kind: 'empty' }),
  'popup-restricted': popup({ kind: 'restricted' }),
  'popup-no-access': popup({ kind: 'noAccess' }),
  'popup-silent': popup({ kind: 'silent' }),
  'popup-off': popup({ kind: 'off' }),
  'popup-failed': popup({ kind: 'failed' }),
  'popup-save-failed': popup(named(), undefined, undefined, false, undefined, true),
  'popup-loss': popup(named('2021-02-14'), undefined, undefined, false, undefined, false, 'loss'),
  'popup-reminder': popup({ kind: 'empty' }, undefined, undefined, false, undefined, false, 'reminder'),
  'popup-private': popup(named(), 'news.example.com', undefined, true),
  'popup-private-found': popup({ kind: 'empty' }, 'news.example.com', undefined, true, {
    is: 'found',
    facts: 9,
    companies: 3,
    leftOut: 1,
  }),
  'popup-private-reading': popup(named(), 'news.example.com', undefined, true, { is: 'reading' }),
  'popup-private-problem': popup({ kind: 'empty' }, 'news.example.com', undefined, true, {
    is: 'problem',
    problem: 'wall',
  }),
  'popup-loading': popup({ kind: 'loading' }),
};
