import type { Server } from 'node:http';

/** How long requests that have begun may take to finish when the server stops. */
const FINISH_WITHIN_MS = 10_000;
/** How often lines that fell idle are closed while waiting. */
const LOOK_EVERY_MS = 50;

/** Stops listening, lets open requests finish, and cuts off those that do not within ten seconds. */
export async function shutDown(server: Server): Promise<void> {
  const closed = Promise.withResolvers<undefined>();
  server.close(() => {
    closed.resolve(undefined);
  });
  const idle = setInterval(() => {
    server.closeIdleConnections();
  }, LOOK_EVERY_MS);
  const enough = setTimeout(() => {
    server.closeAllConnections();
  }, FINISH_WITHIN_MS);
  await closed.promise;
  clearInterval(idle);
  clearTimeout(enough);
}
