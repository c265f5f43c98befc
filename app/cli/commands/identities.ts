import { command } from '#app/cli/command.ts';
import { inWords } from '#app/cli/context.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark identities rotate`: a new secret, and every key wrapped by it. */
export const identitiesRotate = command({
  words: 'identities rotate',
  places: [],
  summary:
    'Make a new secret for sealed identities and wrap every key by it; also finishes one that was cut off. No identity is opened.',
  options: {},
  examples: ['sourcemark identities rotate'],
  async run(_given, context) {
    const { rewrapIdentities } = await import('#lib/desk/rewrap-identities.ts');
    const done = await context.perform(rewrapIdentities, {});
    if (!done.ok) return done;
    const { keyNumber, rewrapped, wasCutOff } = done.value;
    const how = wasCutOff
      ? `The rotation to secret ${keyNumber} that was cut off is finished`
      : `Secret ${keyNumber} is in use`;
    const keys = rewrapped === 1 ? 'one key was' : `${rewrapped} keys were`;
    return ok({
      json: done.value,
      lines: [`${how}: ${keys} wrapped by it.`],
      note: 'Keep it apart from the backups: sourcemark identities secret FILE. Former secrets stay, for older backups.',
    });
  },
});

/** `sourcemark identities secret`: the secrets, for keeping apart. */
export const identitiesSecret = command({
  words: 'identities secret',
  places: ['FILE'],
  summary:
    'Copy the secrets for sealed identities into one new file that only you can read, to be kept apart from backups; - prints them.',
  options: {},
  examples: ['sourcemark identities secret /media/safe/identity-secrets.json'],
  async run(given, context) {
    const [typed = ''] = given.words;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const { folder } = settings.value;
    const { copySecrets, secretsOf } = await import('#db/backup/identity-secrets-apart.ts');
    if (typed === '-') {
      const secrets = secretsOf(folder);
      if (!secrets.ok) return secrets;
      const kept = { format: 'sourcemark-identity-secrets', secrets: secrets.value };
      return ok({ json: kept, lines: [JSON.stringify(kept)] });
    }
    const copied = copySecrets(folder, context.path(typed));
    if (!copied.ok) return copied;
    const { numbers } = copied.value;
    return ok({
      json: { file: typed, numbers },
      lines: [`${typed}: secrets ${numbers.join(', ')}; ${numbers.at(-1) ?? ''} is in use`],
      note: 'Whoever has this file and a backup can read every sealed identity. Keep the two apart.',
    });
  },
});

/** `sourcemark identities restore`: the secrets that were kept apart, back into a data folder. */
export const identitiesRestore = command({
  words: 'identities restore',
  places: ['FILE'],
  summary:
    'Put secrets that were kept apart back into a data folder, after its backup was restored; refuses those of another desk.',
  options: {},
  examples: ['sourcemark identities restore /media/safe/identity-secrets.json --data ./restored'],
  async run(given, context) {
    const [typed = ''] = given.words;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const { folder } = settings.value;
    const { restoreSecrets } = await import('#db/backup/identity-secrets-apart.ts');
    const restored = await inWords(
      new Promise<ReturnType<typeof restoreSecrets>>((resolve) => {
        resolve(restoreSecrets(context.path(typed), folder));
      }),
    );
    if (!restored.ok) return restored;
    const { numbers, opened, sealed } = restored.value;
    return ok({
      json: { folder, ...restored.value },
      lines: [
        `${folder}: secrets ${numbers.join(', ')}; ${opened} of ${sealed} sealed identities open by them`,
      ],
    });
  },
});
