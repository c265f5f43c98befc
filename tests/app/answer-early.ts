// The control of the crash test: the real desk behind a front that answers every write before it has
// passed it on. Whoever believes it loses what was under way when the power went.
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { setTimeout as aMoment } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { serve } from '#app/_server/serve.ts';

const port = Number(process.env['PORT']);
process.env['PORT'] = '0';
const served = await serve({ dev: false });
if (!served.ok) throw new Error(served.problem.message);
const { url } = served.value;

createServer((request, response) => {
  pass(request, response).catch((error: unknown) => {
    response.destroy(error instanceof Error ? error : undefined);
  });
}).listen(port, '127.0.0.1');

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const isWrite = /\/(verdicts|sources)$/.test(request.url ?? '');
  if (isWrite) {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    await aMoment(5);
  }
  const answer = await fetch(`${url}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    headers: sentOn(request),
    ...(request.method === 'GET' ? {} : { body }),
  });
  const text = await answer.text();
  if (isWrite) return;
  const cookies = answer.headers.getSetCookie();
  const type = answer.headers.get('content-type') ?? 'text/plain';
  response.writeHead(answer.status, { 'content-type': type, 'set-cookie': cookies }).end(text);
}

function sentOn(request: IncomingMessage): Record<string, string> {
  const { authorization, cookie } = request.headers;
  const headers: Record<string, string> = { origin: url };
  headers['content-type'] = request.headers['content-type'] ?? 'application/json';
  if (authorization !== undefined) headers['authorization'] = authorization;
  if (cookie !== undefined) headers['cookie'] = cookie;
  return headers;
}
