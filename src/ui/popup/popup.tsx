import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PartialDate } from '../../model/partial-date.ts';
import { useStrings } from '../strings.ts';
import { CompanyList } from './company-list.tsx';
import { CompanyPage } from './company-page.tsx';
import type { LeftOutProps } from './left-out.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { type PopupActions, PopupNote } from './popup-note.tsx';
import { PopupNotice, type PopupNoticeKind } from './popup-notice.tsx';
import type { PopupState } from './popup-state.ts';
import type { SavePageProps } from './save-page.tsx';
import { SearchField } from './search-field.tsx';
import { findItems, SearchFindings } from './search-findings.tsx';
import type { LookBack } from './use-as-of.ts';
import { usePopupSearch } from './use-popup-search.ts';
import type { PopupSearch } from './use-search.ts';

export interface PopupProps extends PopupActions {
  state: PopupState;
  /** The site of the tab, as in `news.example.com`; undefined where extensions may not run. */
  site: string | undefined;
  isSiteOn: boolean;
  /** A tab of a private window: nothing about its site may be stored. */
  isPrivate?: boolean;
  onJump: (company: string) => void;
  onOpenOptions: () => void;
  /** Opens the same beside the page; undefined where that cannot be, or where it is that. */
  onOpenBeside?: (() => void) | undefined;
  /** What makes facts of the page. */
  save: SavePageProps;
  search: PopupSearch;
  lookBack: LookBack;
  /** These facts of a company were in sight; absent where nothing is noted. */
  onSeen?: ((company: string, facts: string[]) => void) | undefined;
  leftOut: Pick<LeftOutProps, 'readArticle' | 'startsOpen'>;
  /** `YYYY-MM-DD` */
  today: PartialDate;
  /** What is to be said of what was saved. */
  notice?: PopupNoticeKind | undefined;
}

/** The companies on the page of a tab, or why there are none; one company's facts when it is pressed. */
export function Popup(props: PopupProps) {
  const {
    state,
    site,
    isSiteOn,
    isPrivate = false,
    onJump,
    onOpenOptions,
    onOpenBeside,
    save,
    search,
    lookBack,
    onSeen,
    leftOut,
    today,
    notice,
    ...actions
  } = props;
  const isReadable = site !== undefined && state.kind !== 'restricted' && state.kind !== 'noAccess';
  const { direction, locale, t } = useStrings();
  const [openId, setOpenId] = useState<string>();
  // The company whose page was left: its button takes the focus back.
  const lastOpen = useRef<string | undefined>(undefined);
  const companies = state.kind === 'companies' ? state.companies : [];
  const open = companies.find(({ view }) => view.id === openId);
  const { words, found, ...searching } = usePopupSearch(search, companies);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);

  // Answers replace what was pressed to get them: the new heading takes the focus that would be lost.
  const root = useRef<HTMLDivElement>(null);
  const hadFocus = root.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && !root.current?.contains(document.activeElement))
      root.current?.querySelector('h1')?.focus();
  });

  const show = (id: string | undefined) => {
    if (openId) lastOpen.current = openId;
    setOpenId(id);
    window.scrollTo?.(0, 0);
  };

  const onPage = { onJump, lookBack, onSeen, today };
  return (
    <div class="fc popup" ref={root} dir={direction} lang={locale}>
      {notice && <PopupNotice kind={notice} onOpenOptions={onOpenOptions} />}
      {found ? (
        <CompanyPage
          company={found}
          key={found.view.id}
          backTo={t('popupBackToSearch')}
          onBack={searching.close}
          {...onPage}
        />
      ) : open ? (
        <CompanyPage
          company={open}
          key={open.view.id}
          backTo={t('popupBack')}
          onBack={() => show(undefined)}
          {...onPage}
        />
      ) : (
        <>
          <SearchField
            words={words}
            field={field}
            onInput={searching.setWords}
            onDown={() => findItems(list.current)[0]?.focus()}
            onEnter={() => findItems(list.current)[0]?.click()}
          />
          {words.trim() ? (
            <SearchFindings
              state={searching.state}
              list={list}
              focusOn={searching.lastFound}
              onOpen={searching.open}
              onLeave={() => field.current?.focus()}
            />
          ) : state.kind === 'companies' ? (
            <CompanyList
              {...state}
              focusOn={lastOpen.current}
              onOpen={show}
              onJump={onJump}
              leftOut={leftOut}
            />
          ) : (
            <PopupNote kind={state.kind} site={site} canSwitch={!isPrivate} {...actions} />
          )}
        </>
      )}
      <PopupFooter
        site={site}
        isSiteOn={isSiteOn}
        isPrivate={isPrivate}
        onSwitchSite={actions.onSwitchSite}
        onOpenOptions={onOpenOptions}
        onOpenBeside={onOpenBeside}
        // A company's page has the small window to itself.
        save={isReadable && !found && !open ? save : undefined}
      />
    </div>
  );
}
