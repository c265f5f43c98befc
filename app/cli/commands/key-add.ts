import { hostname } from 'node:os';
import { UsageProblem, command } from '#app/cli/command.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark key add`: an API key; its secret is shown this once. */
export const keyAdd = command({
  words: 'key add',
  places: [],
  summary: 'Make an API key with a role; it is printed once and cannot be read again.',
  options: {
    role: { type: 'string', value: 'ROLE', help: 'admin, editor, checker, reporter or viewer.' },
    name: { type: 'string', value: 'NAME', help: 'What it is for, as lists of keys show it.' },
    days: { type: 'string', value: 'N', help: 'Days until it ends (1 to 365, otherwise 90).' },
  },
  examples: [
    'sourcemark key add --role checker --name "wire import"',
    'sourcemark key add --role viewer --days 7 --json',
  ],
  async run(given, context) {
    const role = given.text('role');
    const days = given.text('days');
    if (role === undefined) throw new UsageProblem('key add needs --role.');
    if (days !== undefined && !/^\d+$/.test(days)) throw new UsageProblem('--days takes a number.');

    const { makeKey } = await import('#lib/desk/make-key.ts');
    const name = given.text('name') ?? `command line on ${hostname()}`;
    const expiry = days === undefined ? {} : { expiresInDays: Number(days) };
    const answer = await context.perform(makeKey, { name, role, ...expiry });
    if (!answer.ok) return answer;

    const { key, secret } = answer.value;
    return ok({
      json: answer.value,
      lines: [secret],
      note: `Key "${key.name}" acts as ${key.role} until ${key.expiresAt}. Keep it now: it is not shown again.`,
    });
  },
});
