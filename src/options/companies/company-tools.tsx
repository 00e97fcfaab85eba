import { useRef, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { CompanyRecord } from '../../model/company-view.ts';
import { useStrings } from '../../ui/strings.ts';
import type { CompanyActs } from './company-acts.ts';
import { LineForm } from './line-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { NameList } from './name-list.tsx';
import { RenameForm } from './rename-form.tsx';
import { SnoozeForm } from './snooze-form.tsx';

const TOOLS = ['rename', 'note', 'merge', 'names', 'snooze'] as const;
type Tool = (typeof TOOLS)[number];

interface CompanyToolsProps extends CompanyActs {
  record: CompanyRecord;
  factBase: FactBase;
}

/** What can be decided about a company as a whole: one form at a time. */
export function CompanyTools({ record, factBase, ...acts }: CompanyToolsProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState<Tool>();
  const buttons = useRef<HTMLParagraphElement>(null);
  const { id, name, about } = record.company;
  const company = { id, name };

  const close = () => {
    const tool = open;
    // By now the reader may have opened another form.
    setOpen((current) => (current === tool ? undefined : current));
    // The form goes, and its focus with it.
    requestAnimationFrame(() => {
      const isLost = document.activeElement === document.body;
      if (isLost) buttons.current?.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
    });
  };
  const closeIf = async (work: Promise<boolean>) => {
    if (await work) close();
  };

  return (
    <>
      <p class="saved-buttons known-tools" ref={buttons}>
        {TOOLS.map((tool) => (
          <button
            type="button"
            class="small-button"
            data-tool={tool}
            key={tool}
            aria-expanded={open === tool}
            onClick={() => setOpen(open === tool ? undefined : tool)}
          >
            {t(`knownTool_${tool}`)}
          </button>
        ))}
      </p>
      {open === 'rename' && (
        <RenameForm
          name={name}
          about={about ?? ''}
          onSave={(newName, newAbout) => closeIf(acts.onRename(company, newName, newAbout))}
          onCancel={close}
        />
      )}
      {open === 'note' && (
        <LineForm
          label={t('known_noteOnCompany')}
          value={record.reader?.note ?? ''}
          isOptional
          onSave={(text) => closeIf(acts.onNote(company, text))}
          onCancel={close}
        />
      )}
      {open === 'merge' && (
        <MergeForm company={company} factBase={factBase} onMerge={acts.onMerge} onCancel={close} />
      )}
      {open === 'names' && (
        <NameList names={record.company.names} onHide={(text) => closeIf(acts.onHideName(text, company))} />
      )}
      {open === 'snooze' && (
        <SnoozeForm onSnooze={(howLong) => closeIf(acts.onSnooze(company, howLong))} onCancel={close} />
      )}
    </>
  );
}
