import type { Command, Option } from '#app/cli/command.ts';

/** The options of every command. */
export const SHARED_OPTIONS: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'Answer with one line of JSON, problems too.' },
  data: {
    type: 'string',
    value: 'DIR',
    help: 'The data folder (otherwise SOURCEMARK_DATA, otherwise ./data).',
  },
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
};

/** The help of one command. */
export function helpOf(command: Command): string {
  const usage = ['sourcemark', command.words, ...command.places];
  if (command.mayFollow !== undefined) usage.push(`[${command.mayFollow}]`);
  if (Object.keys(command.options).length > 0) usage.push('[options]');
  return [
    command.summary,
    '',
    `Usage: ${usage.join(' ')}`,
    '',
    'Options:',
    ...optionLines({ ...command.options, ...SHARED_OPTIONS }),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

/** The help of all: every command with its summary and one example. */
export function helpOfAll(commands: readonly Command[]): string {
  const names = commands.map((one) => [one.words, ...one.places].join(' '));
  const width = Math.max(...names.map((name) => name.length));
  return [
    'The desk where a newsroom checks a draft line by line before it is printed.',
    '',
    'Usage: sourcemark COMMAND [options]',
    '',
    'Commands:',
    ...commands.map((one, at) => `  ${(names[at] ?? '').padEnd(width)}  ${one.summary}`),
    '',
    'Options of every command:',
    ...optionLines(SHARED_OPTIONS),
    '',
    'Examples:',
    ...commands.map((one) => `  ${one.examples[0] ?? ''}`),
    '',
    'Exit codes: 0 done · 1 refused · 2 not used as the help says · 70 a fault of the program.',
    'In a clone, type `npm run -s sourcemark --` for `sourcemark`.',
    '',
  ].join('\n');
}

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  const rows = Object.entries(options).map(([name, option]) => {
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.value === undefined ? '' : ` ${option.value}`;
    return { left: `${short}--${name}${value}`, help: option.help };
  });
  const width = Math.max(...rows.map((row) => row.left.length));
  return rows.map((row) => `  ${row.left.padEnd(width)}  ${row.help}`);
}
