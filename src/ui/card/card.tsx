import { useId, useRef, useState } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import { AsOfBanner } from '../company/as-of-banner.tsx';
import { CompanyHeading } from '../company/company-heading.tsx';
import { FactItem } from '../company/fact-item.tsx';
import { OwnNote } from '../company/own-note.tsx';
import { PageAge } from '../company/page-age.tsx';
import { StatusLines } from '../company/status-lines.tsx';
import { useSeen } from '../company/use-seen.ts';
import { saveFailureText } from '../save-failure.ts';
import { useStrings } from '../strings.ts';
import { CardBody } from './card-body.tsx';
import { CardFrame, type CardScheme, type CardTextSize } from './card-frame.tsx';
import type { CardHandling } from './card-handling.tsx';
import { CardRelated, type RelatedCompany } from './card-related.tsx';
import { CardTimeline } from './card-timeline.tsx';
import { describeCompany } from './describe-company.ts';
import { CardMenu } from './menu/card-menu.tsx';
import { CardPanel } from './menu/card-panel.tsx';
import type { CardMenuItem, MenuPanel } from './menu/menu-item.ts';

export interface CardProps {
  view: CompanyView;
  /** Light or dark like the page; the system's choice where it is not known. */
  scheme?: CardScheme | undefined;
  textSize?: CardTextSize | undefined;
  /** What the ⋯ menu offers; without any there is no menu. */
  menu?: readonly CardMenuItem[];
  /** Shows it as it stands today again, where it is shown as of another day. */
  onToday?: () => void;
  /** These facts were in sight. */
  onSeen?: (facts: string[]) => void;
  handling?: CardHandling | undefined;
  /** Opens the card of another company in this one's place; without it none are offered. */
  onRelated?: (company: RelatedCompany) => void;
  /** In px: as high at least as the card that it took the place of. */
  minHeight?: number;
  onClose: () => void;
}

/** What opens at a mention: who it is, where its matters stand, whether the page is out of date, the facts that matter. */
export function Card({
  view,
  scheme,
  textSize,
  menu = [],
  handling,
  onRelated,
  onSeen,
  onToday,
  minHeight: least = 0,
  onClose,
}: CardProps) {
  const strings = useStrings();
  const { t } = strings;
  const nameId = useId();
  // The timeline takes the place of the key facts, which are among its own.
  const [isTimeline, setTimeline] = useState(false);
  const [minHeight, setMinHeight] = useState(least);
  const [panel, setPanel] = useState<MenuPanel>();
  const [said, setSaid] = useState('');
  const menuButton = useRef<HTMLButtonElement>(null);
  const keyFacts = view.key.flatMap((id) => view.facts.find((fact) => fact.id === id) ?? []);

  useSeen(panel ? [] : (isTimeline ? view.facts : keyFacts).map(({ id }) => id), isTimeline, onSeen);

  async function choose(item: CardMenuItem): Promise<void> {
    setSaid('');
    if ('panel' in item) return setPanel(item);
    setPanel(undefined);
    try {
      setSaid((await item.onChoose(menuButton.current ?? document.body)) ?? '');
    } catch (error) {
      setSaid(saveFailureText(error, strings));
    }
  }
  const back = () => {
    menuButton.current?.focus();
    setPanel(undefined);
  };

  return (
    <CardFrame
      labelledBy={nameId}
      description={describeCompany(view, strings)}
      scheme={scheme}
      textSize={textSize}
      onClose={onClose}
      minHeight={Math.max(minHeight, least)}
      handling={handling}
      heading={<CompanyHeading company={view} id={nameId} level={2} />}
      menu={menu.length > 0 && <CardMenu items={menu} button={menuButton} onChoose={choose} />}
    >
      <p class="card-said" role="status">
        {said}
      </p>
      {panel ? (
        <CardPanel title={panel.label} onBack={back} key={panel.id}>
          {panel.panel(back)}
        </CardPanel>
      ) : (
        <>
          <div class="card-as-of">
            <AsOfBanner
              asOf={view.asOf}
              onBack={() => {
                // Its own button goes with it.
                menuButton.current?.focus();
                onToday?.();
              }}
            />
          </div>
          <CardBody hidden={isTimeline}>
            <StatusLines threads={view.threads} />
            <PageAge {...view} />
            <OwnNote text={view.note} of="company" />
            {view.facts.length === 0 ? (
              <div class="card-note">
                <h3>{t(view.asOf ? 'asOfNothing' : 'cardNoFacts')}</h3>
                {!view.asOf && <p>{t('cardNoFactsHint', view.name)}</p>}
              </div>
            ) : (
              <>
                <h3 class="heard">{t('cardKeyFacts')}</h3>
                <ul class="key-facts">
                  {keyFacts.map((fact) => (
                    <FactItem fact={fact} company={view.name} key={fact.id} />
                  ))}
                </ul>
              </>
            )}
          </CardBody>
          {view.facts.length > keyFacts.length && (
            <CardTimeline
              view={view}
              isOpen={isTimeline}
              onToggle={(height) => {
                setMinHeight(height);
                setTimeline(!isTimeline);
              }}
            />
          )}
          {onRelated && view.related && view.related.length > 0 && (
            <CardRelated companies={view.related} onOpen={onRelated} />
          )}
        </>
      )}
    </CardFrame>
  );
}
