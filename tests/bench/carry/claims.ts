import type { Span } from '#lib/text/span.ts';
import type { LaidText } from '#tests/bench/carry/lay.ts';
import type { Random } from '#tests/bench/carry/random.ts';
import type { BenchClaim, ClaimKind } from '#tests/bench/carry/truth.ts';

/** Claims all over a text: a third whole sentences, a third parts, the rest words and spans that cut words. */
export function chooseClaims(random: Random, laid: LaidText, count: number): readonly BenchClaim[] {
  const claims: BenchClaim[] = [];
  while (claims.length < count) {
    const sentence = random.pick(laid.sentences);
    const kind = kindOf(random.next());
    const span = spanIn(random, laid, sentence, kind);
    if (span !== null) claims.push({ kind, span });
  }
  return claims.toSorted((a, b) => a.span.start - b.span.start);
}

function kindOf(number: number): ClaimKind {
  if (number < 0.35) return 'sentence';
  if (number < 0.7) return 'part';
  return number < 0.85 ? 'word' : 'inside';
}

function spanIn(random: Random, laid: LaidText, sentence: Span, kind: ClaimKind): Span | null {
  const words: Span[] = [];
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const atom = laid.atoms[at];
    if (atom === undefined) continue;
    if (/[\p{L}\p{N}]/u.test(laid.text.slice(atom.start, atom.end))) words.push(atom);
  }
  const start = laid.atoms[sentence.start]?.start;
  const end = laid.atoms[sentence.end - 1]?.end;
  if (start === undefined || end === undefined || words.length === 0) return null;
  if (kind === 'sentence') return { start, end };
  if (kind === 'word') return random.pick(words);
  const first = random.below(words.length);
  const last = Math.min(words.length - 1, first + 1 + random.below(10));
  const head = words[first];
  const tail = words[last];
  if (head === undefined || tail === undefined || last === first) return null;
  if (kind === 'part') return { start: head.start, end: tail.end };
  return cutInside(random, head, tail);
}

/** A span that starts or ends, or both, inside a word. */
function cutInside(random: Random, head: Span, tail: Span): Span | null {
  const form = random.below(3);
  const cutsStart = form !== 1;
  const cutsEnd = form !== 0;
  if (head.end - head.start < 2 || tail.end - tail.start < 2) return null;
  return {
    start: head.start + (cutsStart ? 1 + random.below(head.end - head.start - 1) : 0),
    end: tail.end - (cutsEnd ? 1 + random.below(tail.end - tail.start - 1) : 0),
  };
}
