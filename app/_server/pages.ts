import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { Inside } from '#app/_server/front-door.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/** The pages and route handlers, ready to answer. */
export interface Pages {
  readonly inside: Inside;
  close(): Promise<void>;
}

/** The project's root: the folder above `app`. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** Whether there are built pages to serve; a development server builds them itself. */
export function pagesAreBuilt(): Result<null> {
  if (existsSync(join(ROOT, '.next', 'BUILD_ID'))) return ok(null);
  return fail(
    operatorRefusal(
      'unavailable',
      'The pages are not built yet. Start with `npm start`, or run `npm run build` first.',
    ),
  );
}

/** Starts Next inside this process, behind our own HTTP server. */
export async function openPages(options: {
  readonly dev: boolean;
  readonly server: Server;
  readonly host: string;
  readonly port: number;
}): Promise<Pages> {
  const { default: next } = await import('next');
  const app = next({
    dev: options.dev,
    dir: ROOT,
    hostname: options.host,
    port: options.port,
    httpServer: options.server,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    inside: (request, response) => handle(request, response),
    close: () => app.close(),
  };
}
