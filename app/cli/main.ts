import { parseArgs } from 'node:util';
import { type Command, type Given, UsageProblem } from '#app/cli/command.ts';
import { COMMANDS, commandFor } from '#app/cli/commands.ts';
import { Context } from '#app/cli/context.ts';
import { SHARED_OPTIONS, helpOf, helpOfAll } from '#app/cli/help.ts';
import { jsonLine, oneLine, plain } from '#app/cli/plain.ts';
import type { Problem } from '#lib/problem.ts';

/** Exit codes; a refusal and a mistake in typing are told apart. 70 is the customary "software fault". */
const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;
const FAULT = 70;

/** Runs one command line and answers the exit code; all output of the process is made here. */
export async function main(args: readonly string[]): Promise<number> {
  leaveQuietlyWhenNobodyReads();
  const command = commandFor(args);
  if (command === undefined) return withoutCommand(args);
  const isJson = args.includes('--json');
  try {
    const given = read(command, args);
    if (given.has('help')) return print(helpOf(command));
    const context = new Context(given.text('data'));
    try {
      return await runCommand(command, given, context);
    } finally {
      await context.close();
    }
  } catch (error) {
    return complain(error, command, isJson);
  }
}

async function runCommand(command: Command, given: Given, context: Context): Promise<number> {
  const isJson = given.has('json');
  const answer = await command.run(given, context);
  if (!answer.ok) return refuse(answer.problem, isJson);
  const shown = answer.value;
  if (shown === null) return DONE;
  if (isJson) print(`${jsonLine(shown.json)}\n`);
  else print(shown.lines.map((line) => `${plain(line)}\n`).join(''));
  if (shown.note !== undefined && !isJson) process.stderr.write(`${plain(shown.note)}\n`);
  return shown.problem === undefined ? DONE : refuse(shown.problem, isJson);
}

/** Reads the words and options of a command. Throws `UsageProblem` where they do not fit. */
function read(command: Command, args: readonly string[]): Given {
  const rest = args.slice(command.words.split(' ').length);
  const options = { ...command.options, ...SHARED_OPTIONS };
  const { values, positionals } = parse(rest, options);
  const further = positionals.length - command.places.length;
  const isEnough = further === 0 || (further === 1 && command.mayFollow !== undefined);
  if (!isEnough && values['help'] !== true) throw new UsageProblem(placesProblem(command));
  return {
    words: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    has: (option) => values[option] === true,
  };
}

function parse(args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!isParseProblem(error)) throw error;
    throw new UsageProblem(oneLine(error.message, 200));
  }
}

function isParseProblem(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('ERR_PARSE_ARGS_');
}

function placesProblem(command: Command): string {
  const wanted = command.places.length === 0 ? 'no further word' : command.places.join(' and ');
  return `${command.words} takes ${wanted}.`;
}

function withoutCommand(args: readonly string[]): number {
  const [first] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const about = commandFor(args.slice(1));
    if (about !== undefined) return print(helpOf(about));
    const begun = beginningWith(args.slice(1));
    return print(helpOfAll(begun.length === 0 ? COMMANDS : begun));
  }
  if (args.includes('--help') || args.includes('-h')) {
    const begun = beginningWith(args);
    if (begun.length > 0) return print(helpOfAll(begun));
  }
  const problem = `there is no command "${oneLine(args.slice(0, 2).join(' '), 60)}".`;
  return complain(new UsageProblem(problem), undefined, args.includes('--json'));
}

/** The commands that begin with the words somebody typed, options aside; none where nothing was typed. */
function beginningWith(args: readonly string[]): readonly Command[] {
  const typed = args.filter((word) => !word.startsWith('-')).join(' ');
  return typed === '' ? [] : COMMANDS.filter(({ words }) => words.startsWith(`${typed} `));
}

function refuse(problem: Problem, isJson: boolean): number {
  if (isJson) process.stderr.write(`${jsonLine(problem)}\n`);
  else process.stderr.write(`sourcemark: ${plain(oneLine(problem.message, 1_000))}\n`);
  return REFUSED;
}

function complain(error: unknown, command: Command | undefined, isJson: boolean): number {
  if (error instanceof UsageProblem) {
    const help = ['sourcemark', ...(command === undefined ? [] : [command.words]), '--help'];
    const message = `${error.message} See \`${help.join(' ')}\`.`;
    if (isJson) process.stderr.write(`${jsonLine({ code: 'usage', message })}\n`);
    else process.stderr.write(`sourcemark: ${plain(message)}\n`);
    return MISUSED;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isJson) process.stderr.write(`${jsonLine({ code: 'fault', message })}\n`);
  else
    process.stderr.write(`sourcemark: a fault of the program: ${plain(oneLine(message, 400))}\n`);
  if (process.env['SOURCEMARK_LOG'] === 'debug' && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  }
  return FAULT;
}

function print(text: string): number {
  process.stdout.write(text);
  return DONE;
}

// `sourcemark stories | head -1` closes our output early; that is the reader's right, not a fault.
function leaveQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(DONE);
  });
}
