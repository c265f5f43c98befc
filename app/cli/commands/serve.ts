import { command } from '#app/cli/command.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark serve`: the desk in the browser, until it is told to stop. */
export const serve = command({
  words: 'serve',
  places: [],
  summary: 'Serve the desk to browsers and programs, on HOST and PORT.',
  options: {
    dev: {
      type: 'boolean',
      help: 'For working on Sourcemark itself: rebuild pages as they change.',
    },
  },
  examples: ['sourcemark serve', 'PORT=8080 sourcemark serve --data /srv/desk'],
  async run(given, context) {
    const settings = await context.settings();
    if (!settings.ok) return settings;
    process.env['SOURCEMARK_DATA'] = settings.value.folder;
    const { serve: startServer } = await import('#app/_server/serve.ts');
    const served = await startServer({ dev: given.has('dev') });
    if (!served.ok) return served;

    const { url, stopped } = served.value;
    const line = given.has('json')
      ? JSON.stringify({ url })
      : `sourcemark: the desk is open at ${url}`;
    process.stdout.write(`${line}\n`);
    await stopped;
    return ok(null);
  },
});
