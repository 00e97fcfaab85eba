import copy from 'lucide-static/icons/copy.svg?raw';
import { COPY_FORMS, copyCompany } from '../../cite/copy-facts.ts';
import type { CompanyView } from '../../model/company-view.ts';
import { dayOf } from '../../model/partial-date.ts';
import type { CardMenuItem } from '../card/menu/menu-item.ts';
import type { Strings } from '../strings.ts';
import { citeWords } from './cite-words.ts';
import { copyText } from './copy-text.ts';

/** The entries of the card's menu that copy what the card shows. */
export function copyItems(view: CompanyView, strings: Strings): CardMenuItem[] {
  const { t } = strings;
  return COPY_FORMS.map((form) => ({
    id: `copy-${form}`,
    label: t(`copyAs_${form}`),
    icon: copy,
    async onChoose(button) {
      const text = copyCompany(view, 'card', form, citeWords(strings), dayOf());
      if (text === '') return t('copyNoSource');
      return (await copyText(text, button)) ? t(`copied_${form}`) : t('copyFailed');
    },
  }));
}
