import { UsageProblem, command } from '#app/cli/command.ts';
import { readPassword } from '#app/cli/files.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark user add`: an account, for instance the first administrator's on a machine without a screen. */
export const userAdd = command({
  words: 'user add',
  places: [],
  summary: 'Add somebody to the desk; the password is read from standard input.',
  options: {
    name: { type: 'string', value: 'NAME', help: 'The name colleagues know.' },
    email: { type: 'string', value: 'ADDRESS', help: 'The e-mail address to sign in with.' },
    role: { type: 'string', value: 'ROLE', help: 'admin, editor, checker, reporter or viewer.' },
    'password-stdin': { type: 'boolean', help: 'Read the password (12 to 256 characters) there.' },
  },
  examples: [
    'sourcemark user add --name "Mara Lind" --email mara@example.org --role editor --password-stdin < password.txt',
  ],
  async run(given, context) {
    const name = given.text('name');
    const email = given.text('email');
    const role = given.text('role');
    if (name === undefined || email === undefined || role === undefined) {
      throw new UsageProblem('user add needs --name, --email and --role.');
    }
    if (!given.has('password-stdin')) {
      throw new UsageProblem('user add needs --password-stdin: the password is read from there.');
    }
    const { addPerson } = await import('#lib/desk/add-person.ts');
    const password = await readPassword();
    const answer = await context.perform(addPerson, { name, email, role, password });
    if (!answer.ok) return answer;

    const { person } = answer.value;
    return ok({
      json: answer.value,
      lines: [`${person.id}  ${person.name} <${person.email}>, ${person.role}`],
    });
  },
});
