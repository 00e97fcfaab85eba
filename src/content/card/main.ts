import type { BackgroundMessages } from '../../messages/contract.ts';
import { createSend } from '../../messages/send.ts';
import { pageBrowser } from '../../platform/page-browser.ts';
import { createStrings } from '../../ui/strings.ts';
import { CARD_CODE, type CreateCards } from './cards.ts';
import { runCards } from './run-cards.ts';

/**
 * The card's bundle: injected when a tab's first card is about to open, it leaves its one function for the content script.
 * It has its own way to the background, so that what a card can do adds nothing to the script that every page runs.
 */
const send = createSend<BackgroundMessages>('background', async (envelope) =>
  pageBrowser.runtime.sendMessage(envelope),
);
const isPrivate = pageBrowser.extension?.inIncognitoContext ?? false;
const create: CreateCards = (...args) =>
  runCards({ strings: createStrings(pageBrowser.i18n), send, isPrivate }, ...args);
(globalThis as { [CARD_CODE]?: CreateCards })[CARD_CODE] = create;
