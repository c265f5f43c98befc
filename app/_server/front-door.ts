import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type HeaderPolicy, fixedHeaders, secure } from '#app/_server/security-headers.ts';

/** Where the server is in its life; only an open one lets requests through. */
export type Phase = 'starting' | 'open' | 'stopping';

/** Answers whatever the front door does not answer itself. */
export type Inside = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the front door needs to know; read anew at each request. */
export interface FrontDoorState {
  phase: Phase;
  policy: HeaderPolicy;
  readonly trustsProxy: boolean;
  /** Whether the database answers, besides being open. */
  isReady: () => boolean;
  inside: Inside;
  /** Called with whatever the inside threw instead of answering. */
  onBug: (error: unknown) => void;
}

/** A client has this long to send its headers, and this long for the whole request. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
/** How long, and for how much, a client may go on sending what nobody reads before the line is cut. */
const LINGER_MS = 1_000;
const LINGER_BYTES = 4 * 1024 * 1024;

/**
 * The HTTP server in front of everything: health checks, security headers, the client's address, time
 * limits. It is not listening yet.
 */
export function frontDoor(state: FrontDoorState): Server {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      maxHeaderSize: 16_384,
    },
    (request, response) => {
      receive(state, request, response).catch((error: unknown) => {
        state.onBug(error);
        if (!response.headersSent) answerPlainly(response, 500, 'Something went wrong.');
        else response.destroy();
      });
    },
  );
  server.keepAliveTimeout = 65_000;
  return server;
}

async function receive(
  state: FrontDoorState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const own = isReadable(path) ? ownAnswer(path, state) : UNREADABLE;
  if (own !== null) {
    answerPlainly(response, own.status, own.text);
    return;
  }
  if (state.phase === 'stopping') response.setHeader('connection', 'close');

  stateAddress(request, state.trustsProxy);
  cutOffAfterAnswer(request, response);
  if (path.startsWith('/_next/static/')) {
    for (const [name, value] of fixedHeaders(state.policy)) response.setHeader(name, value);
  } else {
    secure(request, response, state.policy);
  }
  await state.inside(request, response);
}

function ownAnswer(path: string, state: FrontDoorState): { status: number; text: string } | null {
  if (path === '/healthz') return { status: 200, text: 'up' };
  if (path === '/readyz') {
    const isReady = state.phase === 'open' && state.isReady();
    return { status: isReady ? 200 : 503, text: isReady ? 'ready' : `not ready (${state.phase})` };
  }
  return state.phase === 'starting' ? { status: 503, text: 'The desk is opening.' } : null;
}

const UNREADABLE = {
  status: 400,
  text: 'This address cannot be read: its % signs stand for no text.',
};

// Next answers 500 for it, and our routes would have to think of it one by one.
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

/**
 * Puts the client's address where routes find it (`x-client-address`) and drops what a client could have
 * made up. Behind a proxy of the house the last entry counts: the proxy itself added that one.
 */
function stateAddress(request: IncomingMessage, trustsProxy: boolean): void {
  const forwarded = request.headers['x-forwarded-for'];
  const chain = Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '');
  const last = trustsProxy ? chain.split(',').at(-1)?.trim() : undefined;
  const socket = request.socket.remoteAddress ?? 'unknown';

  request.headers['x-client-address'] = last === undefined || last === '' ? socket : last;
  for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip']) {
    Reflect.deleteProperty(request.headers, name);
  }
}

// A client that is answered before it has sent its whole body (too large, refused) goes on sending for
// a while; closing at once would tear the answer away from it. Some megabytes of what still comes are
// thrown away, the rest is left waiting, and after a second the line is cut.
function cutOffAfterAnswer(request: IncomingMessage, response: ServerResponse): void {
  response.once('finish', () => {
    if (request.complete) return;
    let leftBytes = LINGER_BYTES;
    request.removeAllListeners('readable');
    request.removeAllListeners('data');
    request.on('data', (chunk: Buffer) => {
      leftBytes -= chunk.byteLength;
      if (leftBytes < 0) request.pause();
    });
    request.resume();
    const timer = setTimeout(() => {
      request.socket.destroy();
    }, LINGER_MS);
    const done = () => {
      clearTimeout(timer);
    };
    request.once('end', done);
    request.once('close', done);
  });
}

function answerPlainly(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${text}\n`);
}
