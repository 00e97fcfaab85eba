import { pageBrowser } from '../../platform/page-browser.ts';
import { createStrings } from '../../ui/strings.ts';
import { CARD_CODE, type CreateCards } from './cards.ts';
import { runCards } from './run-cards.ts';

/** The card's bundle: injected when a tab's first card is about to open, it leaves its one function for the content script. */
const create: CreateCards = (...args) => runCards(createStrings(pageBrowser.i18n), ...args);
(globalThis as { [CARD_CODE]?: CreateCards })[CARD_CODE] = create;
