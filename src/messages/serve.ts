import type { Runtime } from '../platform/browser.ts';
import type { Reply } from './contract.ts';
import { type Envelope, MessageFailure } from './send.ts';

type Sender = Runtime.MessageSender;

/** One handler for every message of a contract: forgetting one does not compile. */
export type Handlers<M extends Record<keyof M, { request: object; reply: unknown }>> = {
  [Name in keyof M]: (
    request: M[Name]['request'],
    sender: Sender,
  ) => M[Name]['reply'] | Promise<M[Name]['reply']>;
};

/** Throws a MessageFailure `badRequest` where the request has not the form that the contract says. */
export type CheckRequest = (name: string, request: unknown) => void;

/** A listener for `runtime.onMessage` that answers the messages meant for `to` and stays out of all others. */
export function createListener<M extends Record<keyof M, { request: object; reply: unknown }>>(
  to: Envelope['to'],
  handlers: Handlers<M>,
  check: CheckRequest = () => {},
) {
  const byName = new Map(Object.entries(handlers)) as Map<
    string,
    (request: unknown, sender: Sender) => unknown
  >;
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.to !== to) return undefined;
    answer(String(envelope.name), envelope.request, sender).then(respond);
    return true; // the answer comes later
  };
  // The type knows only listeners that answer everything.
  return listener as Runtime.OnMessageListenerCallback;

  async function answer(name: string, request: unknown, sender: Sender): Promise<Reply<unknown>> {
    try {
      const handle = byName.get(name);
      if (!handle) throw new MessageFailure('unknownMessage', `no message is called '${name}'`);
      check(name, request);
      return { ok: true, value: await handle(request, sender) };
    } catch (error) {
      if (error instanceof MessageFailure) return { ok: false, code: error.code, message: error.message };
      console.error(`Factcards, message '${name}':`, error);
      return { ok: false, code: 'internal', message: error instanceof Error ? error.message : String(error) };
    }
  }
}
