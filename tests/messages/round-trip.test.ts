import { describe, expect, it, vi } from 'vitest';
import { createSend, type Envelope, MessageFailure } from '../../src/messages/send.ts';
import { type CheckRequest, createListener, type Handlers } from '../../src/messages/serve.ts';

interface Greetings {
  greet: { request: { name: string }; reply: string };
  later: { request: Record<never, never>; reply: null };
}

const HANDLERS: Handlers<Greetings> = {
  greet: ({ name }, { url }) => `Hello ${name} at ${url}`,
  later: async () => null,
};

type Respond = (reply: unknown) => void;
type Listener = (message: unknown, sender: object, respond: Respond) => unknown;

/** A channel as the browser's: everybody hears everything, the first answer counts, none is `undefined`. */
function channel(...listeners: unknown[]) {
  return (envelope: unknown) =>
    new Promise((resolve) => {
      const sender = { url: 'https://a.example/' };
      const answers = listeners.map((listener) =>
        (listener as Listener)(structuredClone(envelope), sender, (reply) => resolve(structuredClone(reply))),
      );
      if (!answers.includes(true)) resolve(undefined);
    });
}
const serving = (handlers: Partial<Handlers<Greetings>> = {}, check?: CheckRequest) =>
  channel(createListener<Greetings>('background', { ...HANDLERS, ...handlers }, check));
const sendTo = (deliver: (envelope: Envelope) => Promise<unknown>) =>
  createSend<Greetings>('background', deliver);

describe('a message', () => {
  it('is answered', async () => {
    const send = sendTo(serving());
    expect(await send('greet', { name: 'Lei' })).toBe('Hello Lei at https://a.example/');
    expect(await send('later', {})).toBeNull();
  });

  it('for somebody else is left alone', async () => {
    const greet = vi.fn(() => 'never');
    const listener = createListener<Greetings>('page', { ...HANDLERS, greet }) as unknown as Listener;
    for (const message of [
      { to: 'background', name: 'greet', request: {} },
      null,
      undefined,
      'greet',
      7,
      {},
    ]) {
      expect(listener(message, {}, vi.fn())).toBeUndefined();
    }
    expect(greet).not.toHaveBeenCalled();
  });

  it('reaches the one it is meant for among several', async () => {
    const page = createListener<Greetings>('page', { ...HANDLERS, greet: () => 'from the page' });
    const background = createListener<Greetings>('background', HANDLERS);
    const send = createSend<Greetings>('page', channel(background, page));
    expect(await send('greet', { name: 'Lei' })).toBe('from the page');
  });
});

describe('a message fails', () => {
  const failure = async (
    deliver: (envelope: Envelope) => Promise<unknown>,
    name: keyof Greetings = 'greet',
  ) => {
    const error: unknown = await sendTo(deliver)(name, { name: 'x' }).catch((reason) => reason);
    if (!(error instanceof MessageFailure)) throw error;
    return `${error.code}: ${error.message}`;
  };

  it('where nobody listens', async () => {
    expect(await failure(channel())).toBe("unreachable: nobody answered 'greet'");
  });

  it('where the channel is gone', async () => {
    expect(await failure(() => Promise.reject(new Error('no receiving end')))).toBe(
      'unreachable: no receiving end',
    );
  });

  it.each(['shout', 'constructor', '__proto__', 'toString'])(
    'where it is called %s, which none is',
    async (name) => {
      expect(await failure(serving(), name as 'greet')).toBe(
        `unknownMessage: no message is called '${name}'`,
      );
    },
  );

  it('where its request is refused, before any handler sees it', async () => {
    const greet = vi.fn(() => 'never');
    const refuse = () => {
      throw new MessageFailure('badRequest', 'greet: name: too short');
    };
    expect(await failure(serving({ greet }, refuse))).toBe('badRequest: greet: name: too short');
    expect(greet).not.toHaveBeenCalled();
  });

  it('with the code that its handler gives', async () => {
    const greet = async () => {
      throw new MessageFailure('storage', 'cannot be read');
    };
    expect(await failure(serving({ greet }))).toBe('storage: cannot be read');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('a bug');
      },
    ],
    ['rejects', () => Promise.reject(new Error('a bug'))],
  ])('as a fault of ours where its handler %s, and says so in the console', async (_how, greet) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await failure(serving({ greet }))).toBe('internal: a bug');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
