import { command } from '#app/cli/command.ts';
import { inWords } from '#app/cli/context.ts';
import { fingerprintOf } from '#lib/record/desk-key.ts';
import { ok } from '#lib/result.ts';

/** `sourcemark record key`: the public key and its fingerprint. */
export const recordKey = command({
  words: 'record key',
  places: [],
  summary: 'Show the public key by which this desk signs files of its record, made at first use.',
  options: {},
  examples: ['sourcemark record key', 'sourcemark record key --json'],
  async run(_given, context) {
    const { readDeskKey } = await import('#lib/desk/read-desk-key.ts');
    const answer = await context.perform(readDeskKey, {});
    if (!answer.ok) return answer;
    const { publicKey, fingerprint, isNew } = answer.value;
    return ok({
      json: answer.value,
      lines: [`Ed25519 ${publicKey}`, `fingerprint ${fingerprint}`],
      note: `Print the fingerprint in your imprint, and keep the key apart from backups: sourcemark record key secret FILE.${isNew ? ' It was made just now.' : ''}`,
    });
  },
});

/** `sourcemark record key secret`: the private key, for keeping apart. */
export const recordKeySecret = command({
  words: 'record key secret',
  places: ['FILE'],
  summary:
    'Copy the private key by which this desk signs into one new file that only you can read, to be kept apart from backups.',
  options: {},
  examples: ['sourcemark record key secret /media/safe/desk-key.json'],
  async run(given, context) {
    const [typed = ''] = given.words;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const { copyDeskKey } = await import('#db/desk-key.ts');
    const copied = copyDeskKey(settings.value.folder, context.path(typed));
    if (!copied.ok) return copied;
    const fingerprint = fingerprintOf(copied.value.publicKey);
    return ok({
      json: { file: typed, fingerprint },
      lines: [`${typed}: the key ${fingerprint}`],
      note: 'Whoever has this file can sign in the name of your desk. Keep it where nobody else comes.',
    });
  },
});

/** `sourcemark record key restore`: the key that was kept apart, back into a data folder. */
export const recordKeyRestore = command({
  words: 'record key restore',
  places: ['FILE'],
  summary:
    'Put the key that was kept apart back into a data folder, after its backup was restored.',
  options: {},
  examples: ['sourcemark record key restore /media/safe/desk-key.json --data ./restored'],
  async run(given, context) {
    const [typed = ''] = given.words;
    const settings = await context.settings();
    if (!settings.ok) return settings;
    const { folder } = settings.value;
    const { restoreDeskKey } = await import('#db/desk-key.ts');
    const restored = await inWords(
      Promise.resolve().then(() => restoreDeskKey(context.path(typed), folder)),
    );
    if (!restored.ok) return restored;
    const fingerprint = fingerprintOf(restored.value.publicKey);
    return ok({ json: { folder, fingerprint }, lines: [`${folder}: the key ${fingerprint}`] });
  },
});
