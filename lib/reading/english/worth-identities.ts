import type { TokenRange } from '#lib/reading/token-range.ts';
import { TOKEN, type Tokens } from '#lib/reading/tokens.ts';
import { MARK } from '#lib/reading/english/mark.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { SHAPE } from '#lib/reading/word.ts';

const DETERMINERS: ReadonlySet<string> = new Set("the a an its their his her 's".split(' '));

/** How far behind a copula or a comma a role may stand: *is the country's longest-serving foreign minister*. */
const REACH = 6;

/**
 * Whether a sentence says at a word who somebody is or was: a copula or a comma behind a name, then a
 * determiner and a role or rank (*Ruiz is the first mayor*, *Ruiz, the former head of …*), or where and
 * when somebody was born.
 */
export function isIdentityAt(
  tokens: Tokens,
  marks: Int32Array,
  range: TokenRange,
  at: number,
): boolean {
  const mark = marks[at] ?? 0;
  if (formAt(tokens, at) === 'born')
    return ((marks[at - 1] ?? 0) & MARK.copula) !== 0 || tokens.kinds[at - 1] === TOKEN.comma;
  if ((mark & MARK.copula) !== 0)
    return hasNameBefore(tokens, range, at) && hasRoleBehind(tokens, marks, range, at);
  // A role in apposition: the walk back to the comma is as short as the reach.
  if ((mark & MARK.role) === 0) return false;
  for (let back = at - 1; back > range.from && back >= at - REACH; back -= 1) {
    if (tokens.kinds[back] === TOKEN.word || tokens.kinds[back] === TOKEN.clitic) continue;
    if (tokens.kinds[back] !== TOKEN.comma || !isName(tokens, back - 1)) return false;
    return DETERMINERS.has(formAt(tokens, back + 1)) || ((marks[back + 1] ?? 0) & MARK.rank) !== 0;
  }
  return false;
}

function hasNameBefore(tokens: Tokens, { from }: TokenRange, at: number): boolean {
  const nearest = at - 1;
  if (nearest < from) return false;
  const form = formAt(tokens, nearest);
  return isName(tokens, nearest) || form === 'he' || form === 'she' || form === 'who';
}

function hasRoleBehind(
  tokens: Tokens,
  marks: Int32Array,
  { to }: TokenRange,
  copula: number,
): boolean {
  let isDetermined = false;
  for (let at = copula + 1; at < Math.min(to, copula + 1 + REACH); at += 1) {
    const kind = tokens.kinds[at];
    if (kind !== TOKEN.word && kind !== TOKEN.clitic) return false;
    if (DETERMINERS.has(formAt(tokens, at))) isDetermined = true;
    const mark = marks[at] ?? 0;
    if (isDetermined && (mark & (MARK.role | MARK.rank)) !== 0) return true;
    if (!isDetermined && at > copula + 2) return false;
  }
  return false;
}

function isName(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at];
  return (
    word !== undefined &&
    tokens.kinds[at] === TOKEN.word &&
    (word.shape === SHAPE.capital || word.shape === SHAPE.capitals)
  );
}
