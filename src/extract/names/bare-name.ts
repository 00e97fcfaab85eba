import { splitLegalForm } from '../lexicon/legal-forms.ts';

/** Legal forms at the end of a name, which newspapers leave out at the second mention. */
const FORM =
  /[\s,]+(?:Inc(?:orporated)?|INC|Corp(?:oration)?|CORP|Co|Cos|CO|Compan(?:y|ies)|Ltd|LTD|Limited|LIMITED|PLC|Plc|plc|LLC|LLP|LP|L\.?P|L\.L\.C|N\.?V|S\.?A\.?(?:S|B|E)?|A\.?G|SE|GmbH|KGaA|S\.?p\.?A|SpA|AB|ASA|AS|A\/S|Oyj|Oy|Pty|Pvt|Private|Bhd|Berhad|Tbk|PJSC|OJSC|JSC|KK|K\.K|de C\.?V|Group|GROUP|Grp|Holdings?|HOLDINGS?|Hldgs)\.?$/u;
const ARTICLE = /^(?:The|THE)\s/;
const SMALL_WORD = /^(?:We|It|Us|You|Me|One|All|This|That|Group|Company|Holdings?|Limited)$/;
const FORM_BEFORE = /^(?:PT|OAO|ZAO|OOO|PAO)\s/;

/** 'Alibaba' of 'Alibaba Group Holding Ltd'; 'Home Depot' of 'The Home Depot Inc.'. Never empty. */
export function bareName(name: string): string {
  const whole = name.replace(/[.,]$/, '');
  let bare = splitLegalForm(whole).name.replace(ARTICLE, '').replace(FORM_BEFORE, '');
  for (
    let shorter = bare.replace(FORM, '');
    shorter !== bare && shorter.length > 1;
    shorter = bare.replace(FORM, '')
  )
    bare = shorter;
  // 'The We Company' and 'The Group' are nothing without what they are made of.
  return SMALL_WORD.test(bare) ? whole : bare.replace(/\s&$/, '');
}

/** True where the name ends, or begins, with a form that only a business has. */
export function hasLegalForm(name: string): boolean {
  const bare = name.replace(/[.,]$/, '');
  return (
    FORM_BEFORE.test(bare) ||
    (FORM.test(bare) && !/\s(?:Co|CO|Group|GROUP|Company|Companies|AS|AB|SA|SE|AG|LP|Private)$/.test(bare)) ||
    /\p{Ll}.*\s(?:Co|AG|AB|AS|ASA|SA|SE|LP)$/u.test(bare)
  );
}
