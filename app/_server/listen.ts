import type { Server } from 'node:http';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/**
 * Begins to listen and answers the port (the system's choice for 0). Refuses with `taken` when something
 * else has the port, with `unavailable` when host and port cannot be used.
 */
export function listen(server: Server, host: string, port: number): Promise<Result<number>> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => {
      resolve(fail(error.code === 'EADDRINUSE' ? taken(port) : unusable(host, port, error.code)));
    };
    server.once('error', onError);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(ok(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

function taken(port: number) {
  return operatorRefusal(
    'taken',
    `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.`,
  );
}

function unusable(host: string, port: number, code = 'unknown') {
  return operatorRefusal(
    'unavailable',
    `Sourcemark cannot listen on ${host}, port ${port} (${code}). Check HOST and PORT.`,
  );
}
