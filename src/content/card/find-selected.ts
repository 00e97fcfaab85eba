import type { BackgroundMessages } from '../../messages/contract.ts';
import type { Send } from '../../messages/send.ts';
import { MAX_LENGTH } from '../../model/fields.ts';
import type { CompanyChoice } from '../../ui/card/card-choice.tsx';
import type { PageOfCards } from './cards.ts';

/** As many are offered to choose from. */
const MOST = 8;

/** The companies that a text names; where it names none by a whole name, those with its words in a name. */
export async function findSelected(
  text: string,
  name: PageOfCards['name'],
  send: Send<BackgroundMessages>,
): Promise<readonly CompanyChoice[]> {
  const ids = (await name(text)).slice(0, MOST);
  if (ids.length > 0) return send('companies', { ids });
  const words = text.trim();
  if (words === '' || words.length > MAX_LENGTH.name) return [];
  return (await send('findCompanies', { words })).slice(0, MOST);
}
