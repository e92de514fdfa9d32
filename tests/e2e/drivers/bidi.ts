import { WebSocket } from 'ws';
import { within } from './wait';

const COMMAND_TIMEOUT = 30_000;

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

/** What `script.callFunction` and `script.evaluate` answer. */
interface ScriptAnswer {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

/** A WebDriver BiDi connection: commands and answers, nothing else. https://w3c.github.io/webdriver-bidi/ */
export class Bidi {
  private readonly waiting = new Map<number, { done(value: unknown): void; failed(error: Error): void }>();
  private last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.take(JSON.parse(String(data)) as Answer));
    socket.on('close', () => {
      for (const { failed } of this.waiting.values()) failed(new Error('The browser closed the connection'));
      this.waiting.clear();
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await new Promise((done, failed) => socket.once('open', done).once('error', failed));
    return new Bidi(socket);
  }

  async send<Result>(method: string, params: object = {}): Promise<Result> {
    this.last += 1;
    const id = this.last;
    const answer = new Promise<unknown>((done, failed) => this.waiting.set(id, { done, failed }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return (await within(COMMAND_TIMEOUT, method, answer)) as Result;
  }

  /**
   * Calls a function given as source text. Result and arguments travel as JSON, which BiDi's own values are not.
   * @param elements handles of elements or roots, passed before the arguments.
   */
  async call<Result>(context: string, source: string, args: unknown[], elements: string[] = []): Promise<Result> {
    const handles = elements.map((_, index) => `element${index}`);
    const answer = await this.send<ScriptAnswer>('script.callFunction', {
      functionDeclaration: `async (args, ${handles.join(', ')}) => JSON.stringify(
        [await (${source})(${[...handles, '...JSON.parse(args)'].join(', ')})])`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }, ...elements.map((sharedId) => ({ sharedId }))],
      target: { context },
      awaitPromise: true,
    });
    const [result] = JSON.parse(String(this.unwrap(answer).value)) as [Result];
    return result ?? (undefined as Result);
  }

  /** The handle of the shadow root, open or closed, of the first element that matches. */
  async shadowRoot(context: string, host: string): Promise<string> {
    const answer = await this.send<ScriptAnswer>('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const element = this.unwrap(answer) as { value?: { shadowRoot?: RemoteValue | null } };
    const root = element.value?.shadowRoot?.sharedId;
    if (!root) throw new Error(element.value ? `${host} has no shadow root` : `No ${host} in the page`);
    return root;
  }

  close(): void {
    this.socket.terminate();
  }

  private unwrap({ result, exceptionDetails }: ScriptAnswer): RemoteValue {
    if (!result) throw new Error(exceptionDetails?.text ?? 'No result');
    return result;
  }

  private take({ id, type, result, error, message }: Answer): void {
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !waiting) return;
    this.waiting.delete(id);
    if (type === 'error') waiting.failed(new Error(`${error}: ${message}`));
    else waiting.done(result);
  }
}
