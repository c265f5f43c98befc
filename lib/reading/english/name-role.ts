import { IN_NAME } from '#lib/reading/english/name-words.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import { TOKEN } from '#lib/reading/tokens.ts';

/** Words that stand before a role and belong to it: *Iranian foreign*, *U.S.*, *Senate*. */
const MODIFIES =
  IN_NAME.roleModifier | IN_NAME.demonym | IN_NAME.country | IN_NAME.city | IN_NAME.bodyNoun;

/** Behind the last word of the role or form of address that a run of capitalised words begins with; `start` when with none. */
export function roleEnd({ tokens, bits }: NameText, start: number, end: number): number {
  let split = start;
  for (let at = start; at < end; at += 1) {
    const here = bits[at] ?? 0;
    if (tokens.words[at]?.form === 'of') break;
    if ((here & (IN_NAME.role | IN_NAME.honorific)) !== 0 && (here & IN_NAME.bodyNoun) === 0) {
      split = tokens.words[at + 1]?.form === '.' ? at + 2 : at + 1;
    } else if ((here & MODIFIES) === 0) break;
  }
  return split;
}

/**
 * The first token of the role before a name that begins at `first` in a run that begins at `start`: also
 * words without capitals, *special envoy*, *U.S. spokesman*; none of them before `floor`.
 */
export function roleFirst(
  { tokens, bits }: NameText,
  run: { start: number; first: number; floor: number },
): number {
  const { start, first } = run;
  const floor = Math.max(run.floor, start - 6);
  let at = start;
  if (first === start && ((bits[at - 1] ?? 0) & IN_NAME.role) === 0) return first;
  while (
    at > floor &&
    ((bits[at - 1] ?? 0) & (IN_NAME.role | MODIFIES)) !== 0 &&
    tokens.kinds[at - 1] === TOKEN.word
  ) {
    at -= 1;
  }
  return at;
}

/** Who the words of a name and its role say somebody is: 1 a man, 2 a woman, 0 unknown. */
export function genderOf(bits: number): number {
  const man = (bits & IN_NAME.man) !== 0;
  const woman = (bits & IN_NAME.woman) !== 0;
  return man === woman ? 0 : man ? 1 : 2;
}
