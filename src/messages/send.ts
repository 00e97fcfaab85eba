import type { FailureCode, Reply } from './contract.ts';

type Contract<M> = Record<keyof M, { request: object; reply: unknown }>;

/** Sends a message and answers with its reply; rejects with a MessageFailure. */
export type Send<M extends Contract<M>> = <Name extends keyof M & string>(
  name: Name,
  request: M[Name]['request'],
) => Promise<M[Name]['reply']>;

/** What travels. `to` tells our messages apart, since every extension page hears what is meant for the background. */
export interface Envelope {
  to: 'background' | 'page';
  name: string;
  request: unknown;
}

export class MessageFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'MessageFailure';
  }
}

/** A `send` over a way to deliver an envelope, such as `runtime.sendMessage`. */
export function createSend<M extends Contract<M>>(
  to: Envelope['to'],
  deliver: (envelope: Envelope) => Promise<unknown>,
): Send<M> {
  return async (name, request) => {
    let reply: Reply<M[typeof name]['reply']> | undefined;
    try {
      reply = (await deliver({ to, name, request })) as typeof reply;
    } catch (error) {
      throw new MessageFailure('unreachable', error instanceof Error ? error.message : String(error));
    }
    if (!reply) throw new MessageFailure('unreachable', `nobody answered '${name}'`);
    if (!reply.ok) throw new MessageFailure(reply.code, reply.message);
    return reply.value;
  };
}
