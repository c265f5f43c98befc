import type { Fact } from '#lib/carry/facts/fact.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { isKin, isStanding, standingOf } from '#lib/carry/facts/standings.ts';
import { classByWord } from '#lib/carry/facts/word-classes.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { ROLES_ALIKE } from '#lib/carry/facts/words/roles-alike.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { IN_NAME } from '#lib/reading/english/name-words.ts';
import { singularOf } from '#lib/reading/english/singular.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** The offices and trades that a sentence gives people, and *former*, *deputy*, *acting* before them. */
export function rolesOf(sentence: FactSentence): Fact[] {
  if ((sentence.interest & INTEREST.role) === 0) return [];
  const { tokens, words } = sentence;
  const found: Fact[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== TOKEN.word) continue;
    const form = formAt(tokens, at);
    const isGrown = form.startsWith('ex-') && form.length > 3;
    const standing = isGrown ? 'former' : standingOf(form);
    if (standing !== undefined && (isGrown || isBeforeRole(sentence, at))) {
      found.push(
        roleFact(sentence, { from: at, to: at + 1, key: standing, group: standing, isWeak: false }),
      );
      continue;
    }
    if (((words[at]?.inName ?? 0) & (IN_NAME.role | IN_NAME.several)) === 0 && !isKin(form))
      continue;
    const fact = roleAt(sentence, at);
    if (fact !== null) found.push(fact);
  }
  return found;
}

const ALIKE = classByWord(ROLES_ALIKE);
const PEOPLE: ReadonlySet<string> = new Set(
  'people men women children source insider writer winner member friend neighbor neighbour'.split(
    ' ',
  ),
);

function isBeforeRole({ words, tokens }: FactSentence, at: number): boolean {
  if (
    formAt(tokens, at) === 'former' &&
    formAt(tokens, at - 1) === 'the' &&
    tokens.kinds[at + 1] !== TOKEN.word
  )
    return false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const bits = words[next]?.inName ?? 0;
    if ((bits & (IN_NAME.role | IN_NAME.several)) !== 0) return true;
    if (
      (bits & (IN_NAME.roleModifier | IN_NAME.country | IN_NAME.demonym | IN_NAME.bodyNoun)) ===
      0
    )
      return false;
  }
  return false;
}

/** The office whose noun is a token, with the words before it that are part of it: *foreign minister*. */
function roleAt(sentence: FactSentence, at: number): Fact | null {
  const { tokens, words } = sentence;
  const form = formAt(tokens, at);
  const role = singularOf(form) ?? form;
  if (PEOPLE.has(role) || PEOPLE.has(form)) return null;
  // *Chief executive*, *police officer*: the next noun is the office.
  const next = words[at + 1]?.inName ?? 0;
  if (role === 'chief' && (next & (IN_NAME.role | IN_NAME.roleModifier)) !== 0) return null;
  let from = at;
  const before: string[] = [];
  while (
    from > 0 &&
    ((words[from - 1]?.inName ?? 0) & IN_NAME.roleModifier) !== 0 &&
    !isStanding(formAt(tokens, from - 1))
  ) {
    from -= 1;
    before.unshift(formAt(tokens, from));
  }
  const whole = [...before.slice(-1), role].join('-');
  const known = ALIKE.get(whole) ?? ALIKE.get(role) ?? role;
  const field = ALIKE.has(whole) ? '' : (before.findLast((word) => !FILLERS.has(word)) ?? '');
  return roleFact(sentence, {
    from,
    to: at + 1,
    key: `${field} ${known}`.trim(),
    group: 'role',
    isWeak: true,
  });
}

/** Words before an office that tell no other office apart. */
const FILLERS: ReadonlySet<string> = new Set(
  'senior junior top lead veteran longtime special current then police'.split(' '),
);

interface RolePlace {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly group: string;
  readonly isWeak: boolean;
}

function roleFact(sentence: FactSentence, { from, to, ...parts }: RolePlace): Fact {
  return { kind: 'name', span: spanOf(sentence, from, to), at: from, ...parts };
}

/** *minister* stands for *foreign minister*; *foreign minister* not for *prime minister*. */
export function isSameRole(before: Fact, after: Fact): boolean {
  if (before.group !== 'role' || after.group !== 'role') return false;
  return isShortFor(before.key, after.key) || isShortFor(after.key, before.key);
}

function isShortFor(short: string, long: string): boolean {
  return short === long || (!short.includes(' ') && long.endsWith(` ${short}`));
}
