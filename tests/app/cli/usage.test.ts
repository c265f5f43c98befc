import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '#app/cli/commands.ts';
import { jsonLine, oneLine, plain } from '#app/cli/plain.ts';
import { newFolder } from '#tests/app/running-desk.ts';
import { sourcemark } from '#tests/app/command-line.ts';
import { readdir, rm } from 'node:fs/promises';

let folder: string;
beforeAll(async () => {
  folder = await newFolder();
});
afterAll(() => rm(folder, { recursive: true }));

describe('help', () => {
  test('lists every command with an example, and needs no data folder', async () => {
    const { code, out, error } = await sourcemark(folder, ['--help']);
    expect([code, error]).toEqual([0, '']);
    expect(COMMANDS.length).toBeGreaterThanOrEqual(13);
    for (const { words, summary, examples } of COMMANDS) {
      expect(out).toContain(`  ${words}`);
      expect(out).toContain(summary);
      expect(out).toContain(examples[0]);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test('nothing at all is a question for help', async () => {
    expect(await sourcemark(folder, [])).toMatchObject({
      code: 0,
      out: (await sourcemark(folder, ['--help'])).out,
    });
  });

  test('the first word of several lists those that begin with it, and no others', async () => {
    const { code, out } = await sourcemark(folder, ['record', '--help']);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}(record [a-z ]*[a-z])/gm)].map(([, words]) => words);
    expect(new Set(listed)).toContain('record verify');
    expect(out).not.toContain('  backup');
    expect(await sourcemark(folder, ['help', 'record'])).toMatchObject({ code: 0, out });
    expect(await sourcemark(folder, ['rec', '--help'])).toMatchObject({ code: 2 });
  });

  test.each(COMMANDS)('$words explains itself', async ({ words, summary, options, examples }) => {
    const { code, out } = await sourcemark(folder, [...words.split(' '), '--help']);
    expect(code).toBe(0);
    expect(out).toContain(summary);
    for (const option of [...Object.keys(options), 'json', 'data']) expect(out).toContain(option);
    expect(out).toContain(examples[0]);
  });
});

describe('a command that was mistyped ends with 2 and one line that says where help is', () => {
  test.each([
    ['an unknown command', ['publish'], 'there is no command "publish"'],
    ['half a command', ['user'], 'there is no command "user"'],
    ['a missing word', ['story'], 'story takes ID'],
    ['a word too many', ['stories', 'all'], 'stories takes no further word'],
    ['an unknown option', ['stories', '--colour'], '--colour'],
    ['an option without its value', ['stories', '--limit'], '--limit'],
    ['a report without a format', ['report', 'x', '-o', '-'], 'report needs --format'],
    [
      'a report of a sign-off without its number',
      ['report', 'x', '--format', 'csv', '-o', '-', '--sign-off', 'x'],
      '--sign-off takes the number',
    ],
    ['a report without a file', ['report', 'x', '--format', 'csv'], 'report needs -o FILE'],
    ['an account without a password', ['user', 'add', '--name', 'M'], '--email'],
    ['an unknown operation', ['call', 'publish', '{}'], 'no operation "publish"'],
    ['input that is not JSON', ['call', 'list-people', '{'], 'not JSON'],
    ['a number that is none', ['key', 'add', '--role', 'viewer', '--days', 'x'], '--days'],
  ])('%s', async (_case, args, says) => {
    const { code, out, error } = await sourcemark(folder, args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^sourcemark: [^\n]+--help`\.\n$/);
    expect(error).toContain(says);
  });

  test('with --json the line is JSON', async () => {
    const { code, out, error } = await sourcemark(folder, ['story', '--json']);
    expect([code, out]).toEqual([2, '']);
    expect(JSON.parse(error)).toEqual({ code: 'usage', message: expect.any(String) as string });
  });
});

describe('what a terminal would obey', () => {
  const hostile = 'a\u001b[31mred\u009b2J\u0007\u202Etxt\u2066.exe\r\n\tend';

  test('is taken out of text', () => {
    expect(plain(hostile)).toBe('a[31mred2Jtxt.exe\n\tend');
  });

  test('is written as escapes in JSON, which reads back as the same text', () => {
    const line = jsonLine({ hostile });
    expect(line).toMatch(/^[\u0020-\u007e]+$/);
    expect(JSON.parse(line)).toEqual({ hostile });
  });

  test('a long text is cut at a character, never inside one', () => {
    expect(oneLine('👍🏽👍🏽👍🏽', 7)).toBe('👍🏽…');
    expect(oneLine('  a \n b ', 10)).toBe('a b');
  });
});
