import { createMatcher } from '../match/matcher.ts';
import { type BackgroundMessages, MAX_KEYS } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import { collectKeys } from '../model/name-words.ts';
import { MAX_KEY_LENGTH } from '../model/words.ts';

/** The ids of the companies that a text names, in its order. Whoever asks means companies, so a name is evidence enough. */
export async function nameCompanies(text: string, send: Send<BackgroundMessages>): Promise<string[]> {
  const keys = new Set<string>();
  collectKeys(text, keys);
  const asked = [...keys].filter((key) => key.length <= MAX_KEY_LENGTH).slice(0, MAX_KEYS);
  const matcher = createMatcher();
  matcher.add(await send('dictionary', { keys: asked }));
  return [...new Set(matcher.find(text).map(({ company }) => company))];
}
