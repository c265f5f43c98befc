import { route } from '#app/_server/http.ts';
import { running } from '#app/_server/running.ts';
import { apiDocument } from '#app/api/v1/document.ts';

export const dynamic = 'force-dynamic';

let made: Promise<string> | undefined;

/** The API's own description; the same for everybody, so it is made once. */
export const GET = route({ methods: ['GET', 'HEAD'] }, async () => {
  made ??= apiDocument(running().url).then((document) => JSON.stringify(document));
  return new Response(await made, { headers: { 'content-type': 'application/json' } });
});
