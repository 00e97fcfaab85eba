import { EventEmitter } from 'node:events';
import WebSocket from 'ws';
import { withTimeout } from './waiting.ts';

const stepMs = 30_000;

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A WebDriver BiDi session with Firefox: the commands that we use, over one socket. */
export class Bidi {
  private readonly pending = new Map<number, Pending>();
  private readonly events = new EventEmitter();
  private lastId = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.receive(String(data)));
    socket.on('close', () => {
      for (const { reject } of this.pending.values()) reject(new Error('Firefox closed the connection'));
      this.pending.clear();
    });
    socket.on('error', () => {}); // 'close' follows and tells all who wait.
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`, { maxPayload: 512 * 1024 * 1024 });
    const opened = new Promise<void>((done, fail) => {
      socket.once('open', done);
      socket.once('error', fail);
    });
    await withTimeout(opened, `a connection to ${address}`, stepMs);
    const bidi = new Bidi(socket);
    await bidi.send('session.new', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'accept' } } },
    });
    return bidi;
  }

  /** The caller says what it expects back; BiDi's own answers are taken at their word. */
  async send<T = unknown>(method: string, params: object, timeoutMs = stepMs): Promise<T> {
    const id = ++this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      if (this.socket.readyState !== WebSocket.OPEN) reject(new Error(`Firefox has gone: ${method}`));
      else this.socket.send(JSON.stringify({ id, method, params }));
    });
    try {
      return (await withTimeout(answer, `Firefox to answer ${method}`, timeoutMs)) as T;
    } finally {
      this.pending.delete(id);
    }
  }

  on(event: string, listener: (params: unknown) => void): void {
    this.events.on(event, listener);
  }

  close(): void {
    this.socket.terminate();
  }

  /** Evaluates an expression that yields JSON, in a page's own world or, by its id, in the browser's own window. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await this.send<ScriptResult>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    return resultOf(answer);
  }

  async call(context: string, functionDeclaration: string, args: object[]): Promise<unknown> {
    const answer = await this.send<ScriptResult>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
    });
    return resultOf(answer);
  }

  private receive(data: string): void {
    const message = JSON.parse(data);
    if (message.type === 'event') {
      this.events.emit(message.method, message.params);
      return;
    }
    const waiting = this.pending.get(message.id);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result);
  }
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

function resultOf({ type, result, exceptionDetails }: ScriptResult): unknown {
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'a script failed');
  return result?.value;
}
