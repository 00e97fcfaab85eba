import { pageBrowser } from '../../platform/page-browser.ts';
import { createStrings } from '../../ui/strings.ts';
import { CARD_CODE, type CreateCardHost } from './card-host.ts';
import { createCardHost } from './create-card-host.tsx';

/** The card's bundle: injected when a tab's first card opens, it leaves its one function for the content script. */
const create: CreateCardHost = (...args) => createCardHost(createStrings(pageBrowser.i18n), ...args);
(globalThis as { [CARD_CODE]?: CreateCardHost })[CARD_CODE] = create;
