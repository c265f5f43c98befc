import { describe, expect, it } from 'vitest';
import { ROLES } from '#lib/people/roles.ts';
import { REVIEW_ACTS, afterVoid, mayAct } from '#lib/review/flow.ts';
import { STORY_STATUSES, type StoryStatus } from '#lib/story/story.ts';

/** Who acts: everybody with an account by role, a key of that role, and the machine's command line. */
const WHO = [
  ...ROLES.map((role) => ({ kind: 'person', role }) as const),
  ...ROLES.map((role) => ({ kind: 'key', role }) as const),
  { kind: 'command-line', role: 'admin' } as const,
  { kind: 'nobody', role: null } as const,
];

/**
 * Every act in every state by everybody: first persons, then keys, then the command line, then nobody; roles in the order
 * admin, editor, checker, reporter, viewer. A letter is the state it leads to (open, in review, Signed off, published, corrected),
 * `x` forbidden, `!` signed out, `-` not at this point.
 */
const TABLE: Readonly<Record<StoryStatus, Readonly<Record<(typeof REVIEW_ACTS)[number], string>>>> =
  {
    open: {
      'send-to-review': 'iiixx iiixx i !',
      'send-back': '--xxx --xxx - !',
      sign: '--xxx xxxxx x !',
      publish: '--xxx --xxx - !',
      correct: '--xxx --xxx - !',
    },
    'in-review': {
      'send-to-review': '---xx ---xx - !',
      'send-back': 'ooxxx ooxxx o !',
      sign: 'SSxxx xxxxx x !',
      publish: '--xxx --xxx - !',
      correct: '--xxx --xxx - !',
    },
    'signed-off': {
      'send-to-review': '---xx ---xx - !',
      'send-back': '--xxx --xxx - !',
      sign: 'SSxxx xxxxx x !',
      publish: 'ppxxx ppxxx p !',
      correct: '--xxx --xxx - !',
    },
    published: {
      'send-to-review': '---xx ---xx - !',
      'send-back': '--xxx --xxx - !',
      sign: 'ppxxx xxxxx x !',
      publish: '--xxx --xxx - !',
      correct: 'ccxxx ccxxx c !',
    },
    corrected: {
      'send-to-review': '---xx ---xx - !',
      'send-back': '--xxx --xxx - !',
      sign: 'ccxxx xxxxx x !',
      publish: '--xxx --xxx - !',
      correct: 'ccxxx ccxxx c !',
    },
  };

const LETTERS: Readonly<Record<StoryStatus, string>> = {
  open: 'o',
  'in-review': 'i',
  'signed-off': 'S',
  published: 'p',
  corrected: 'c',
};

const REFUSED: Readonly<Record<string, string>> = {
  forbidden: 'x',
  'signed-out': '!',
  policy: '-',
};

describe.each(STORY_STATUSES)('a story that is %s', (status) => {
  it.each(REVIEW_ACTS)('%s', (act) => {
    const signs = WHO.map((who) => {
      const ruled = mayAct(act, who, status);
      return ruled.ok ? LETTERS[ruled.value] : (REFUSED[ruled.problem.code] ?? '?');
    });
    expect(signs.join('')).toBe(TABLE[status][act].replaceAll(' ', ''));
    expect(signs).toHaveLength(12);
  });
});

it('a void sign-off takes a story back into review unless it was printed', () => {
  expect(STORY_STATUSES.map(afterVoid)).toEqual([
    'open',
    'in-review',
    'in-review',
    'published',
    'corrected',
  ]);
});

it('says what the story is and what cannot be done', () => {
  const ruled = mayAct('publish', { kind: 'person', role: 'editor' }, 'open');
  expect(ruled).toMatchObject({
    problem: {
      code: 'policy',
      message: 'This story is open, so it cannot be published now. Load the page again.',
    },
  });
});
