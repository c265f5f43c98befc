import { Agent, request } from 'node:http';

/** One request to a desk on this machine. */
export interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * A client with lines kept open, lighter than `fetch`, so that what is measured is the server. It speaks
 * to this machine only; throws for any other address.
 */
export function loadClient(url: string, lines: number) {
  const { hostname, port } = new URL(url);
  if (hostname !== '127.0.0.1') throw new Error('Benchmarks load this machine only.');
  const agent = new Agent({ keepAlive: true, maxSockets: lines });
  return {
    send: (shot: Shot) => send({ hostname, port, agent }, shot),
    close: () => {
      agent.destroy();
    },
  };
}

function send(
  line: { hostname: string; port: string; agent: Agent },
  { method, path, headers, body }: Shot,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = request({ ...line, method, path, headers: { ...headers, ...length } });
    sent.once('error', reject);
    sent.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') });
      });
    });
    sent.end(body);
  });
}

/**
 * Lets every client do its work again and again for a time, and answers how often it was done in a
 * second, all clients together.
 */
export async function rateOf(
  clients: readonly (() => Promise<void>)[],
  forMs: number,
): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  const work = async (once: () => Promise<void>) => {
    while (performance.now() - startedAt < forMs) {
      await once();
      done += 1;
    }
  };
  await Promise.all(clients.map(work));
  return (done * 1_000) / (performance.now() - startedAt);
}
