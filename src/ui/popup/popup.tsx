import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { CompanyList } from './company-list.tsx';
import { CompanyPage } from './company-page.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { type PopupActions, PopupNote } from './popup-note.tsx';
import type { PopupState } from './popup-state.ts';

export interface PopupProps extends PopupActions {
  state: PopupState;
  /** The site of the tab, as in `news.example.com`; undefined where extensions may not run. */
  site: string | undefined;
  isSiteOn: boolean;
  onJump: (company: string) => void;
  onOpenOptions: () => void;
}

/** The companies on the page of a tab, or why there are none; one company's facts when it is pressed. */
export function Popup({ state, site, isSiteOn, onJump, onOpenOptions, ...actions }: PopupProps) {
  const { direction, locale } = useStrings();
  const [openId, setOpenId] = useState<string>();
  // The company whose page was left: its button takes the focus back.
  const lastOpen = useRef<string | undefined>(undefined);
  const companies = state.kind === 'companies' ? state.companies : [];
  const open = companies.find(({ view }) => view.id === openId);

  const show = (id: string | undefined) => {
    if (openId) lastOpen.current = openId;
    setOpenId(id);
    window.scrollTo?.(0, 0);
  };

  return (
    <div class="fc popup" dir={direction} lang={locale}>
      {open ? (
        <CompanyPage company={open} onBack={() => show(undefined)} onJump={onJump} />
      ) : state.kind === 'companies' ? (
        <CompanyList {...state} focusOn={lastOpen.current} onOpen={show} onJump={onJump} />
      ) : (
        <PopupNote kind={state.kind} site={site} {...actions} />
      )}
      <PopupFooter
        site={site}
        isSiteOn={isSiteOn}
        onSwitchSite={actions.onSwitchSite}
        onOpenOptions={onOpenOptions}
      />
    </div>
  );
}
