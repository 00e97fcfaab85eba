import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import { createListener } from '../messages/serve.ts';
import { beginLifetime } from '../platform/lifetime.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { CARD_CODE, type CreateCards } from './card/cards.ts';
import { startContent } from './start.ts';

/** What runs in every page. It builds the parts and hands them on; `start.ts` says how they work together. */
const { runtime } = pageBrowser;
const lifetime = beginLifetime(runtime);

const send = createSend<BackgroundMessages>('background', async (envelope) => {
  if (!lifetime.isAlive()) throw new Error('the extension is gone');
  return runtime.sendMessage(envelope);
});

function start(): void {
  const handlers = startContent({
    root: document,
    send,
    signal: lifetime.signal,
    async loadCards(page, signal) {
      const world = globalThis as { [CARD_CODE]?: CreateCards };
      if (!world[CARD_CODE]) await send('cardCode', {});
      const create = world[CARD_CODE];
      if (!create) throw new Error('the code of the card did not arrive');
      return create(page, signal);
    },
  });

  const listener = createListener<PageMessages>('page', handlers);
  runtime.onMessage.addListener(listener);
  lifetime.signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}

// A page that the browser prepares in the dark must not speak for the tab that shows another one.
const { prerendering = false } = document as { prerendering?: boolean };
if (prerendering)
  document.addEventListener('prerenderingchange', start, { once: true, signal: lifetime.signal });
else start();
