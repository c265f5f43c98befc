import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withTemplate } from '#app/(desk)/stories/[storyId]/insert-template.ts';

const BODY = 'Nobody else says so.';

it.each([
  ['|', `${BODY}|`],
  ['Asked twice.|', `Asked twice. ${BODY}|`],
  ['Asked twice. |', `Asked twice. ${BODY}|`],
  ['|Asked twice.', `${BODY}| Asked twice.`],
  ['Asked| twice.', `Asked ${BODY}| twice.`],
  ['Asked\n|', `Asked\n${BODY}|`],
])('into %j a template goes at the caret: %j', (text, expected) => {
  const { text: after, caret } = withTemplate(text.replace('|', ''), text.indexOf('|'), BODY);
  expect(`${after.slice(0, caret)}|${after.slice(caret)}`).toBe(expected);
});

it('nothing of what was written is replaced', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.string({ minLength: 1 }), (text, place, body) => {
      const at = place % (text.length + 1);
      const { text: after, caret } = withTemplate(text, at, body);
      expect(after.startsWith(text.slice(0, at))).toBe(true);
      expect(after.endsWith(text.slice(at))).toBe(true);
      expect(after.slice(0, caret).endsWith(body)).toBe(true);
    }),
  );
});
