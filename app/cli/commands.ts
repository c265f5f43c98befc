import { annotations } from '#app/cli/commands/annotations.ts';
import { backup } from '#app/cli/commands/backup.ts';
import { call } from '#app/cli/commands/call.ts';
import { claims } from '#app/cli/commands/claims.ts';
import {
  identitiesRestore,
  identitiesRotate,
  identitiesSecret,
} from '#app/cli/commands/identities.ts';
import { importStory } from '#app/cli/commands/import.ts';
import { keyAdd } from '#app/cli/commands/key-add.ts';
import { carry } from '#app/cli/commands/carry.ts';
import { locate } from '#app/cli/commands/locate.ts';
import { read } from '#app/cli/commands/read.ts';
import { recordExport } from '#app/cli/commands/record-export.ts';
import { recordKey, recordKeyRestore, recordKeySecret } from '#app/cli/commands/record-key.ts';
import { recordVerify } from '#app/cli/commands/record-verify.ts';
import { report } from '#app/cli/commands/report.ts';
import { restore } from '#app/cli/commands/restore.ts';
import { serve } from '#app/cli/commands/serve.ts';
import { stories } from '#app/cli/commands/stories.ts';
import { story } from '#app/cli/commands/story.ts';
import { userAdd } from '#app/cli/commands/user-add.ts';
import { verify } from '#app/cli/commands/verify.ts';
import type { Command } from '#app/cli/command.ts';

/** All commands, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  serve,
  importStory,
  read,
  carry,
  locate,
  annotations,
  stories,
  story,
  claims,
  report,
  backup,
  restore,
  verify,
  recordVerify,
  recordExport,
  recordKey,
  recordKeySecret,
  recordKeyRestore,
  userAdd,
  keyAdd,
  identitiesRotate,
  identitiesSecret,
  identitiesRestore,
  call,
];

/** The command whose words begin the arguments, the longest first; undefined when none does. */
export function commandFor(args: readonly string[]): Command | undefined {
  const matches = COMMANDS.filter((one) =>
    one.words.split(' ').every((word, at) => args[at] === word),
  );
  return matches.sort((a, b) => b.words.length - a.words.length)[0];
}
