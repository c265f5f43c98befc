import type { Fact } from '#lib/carry/facts/fact.ts';
import { INTEREST } from '#lib/carry/facts/word-facts.ts';
import { type FactSentence, spanOf } from '#lib/carry/facts/sentence.ts';
import { formAt } from '#lib/reading/english/number-phrase.ts';
import { TOKEN } from '#lib/reading/tokens.ts';
import { CLASS, SHAPE } from '#lib/reading/word.ts';

/** The words of a sentence that turn it one way: the group is the contrast, the key the way. */
export function polesOf(sentence: FactSentence): Fact[] {
  if ((sentence.interest & INTEREST.pole) === 0) return [];
  const { tokens, words } = sentence;
  const found: Fact[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const poles = words[at]?.poles ?? [];
    if (poles.length === 0 || tokens.kinds[at] !== TOKEN.word || isName(sentence, at)) continue;
    for (const key of poles) {
      const group = key.slice(0, key.indexOf(':'));
      if (isOtherWord(sentence, at, group) || isTurnOfPhrase(sentence, at)) continue;
      found.push({
        kind: 'opposite',
        key,
        group,
        span: spanOf(sentence, at, at + 1),
        isWeak: true,
        at,
      });
    }
  }
  return found;
}

/** *North Korea*, *Last Street*: told as a name. */
function isName({ tokens }: FactSentence, at: number): boolean {
  return at > 0 && tokens.words[at]?.shape === SHAPE.capital && tokens.kinds[at - 1] === TOKEN.word;
}

/** Words whose letters are those of another: *second-hand*, *at least*, *more than* as the bound of a number. */
function isOtherWord({ tokens }: FactSentence, at: number, group: string): boolean {
  const before = formAt(tokens, at - 1);
  const next = formAt(tokens, at + 1);
  if (group === 'more') return next === 'than' && tokens.kinds[at + 2] === TOKEN.number;
  if (group === 'lowest' || group === 'highest') return before === 'at' || next === 'of';
  if (group === 'over') return tokens.kinds[at + 1] === TOKEN.number || next === 'the';
  if (group === 'vote')
    return !/^(?:vot|campaign|argu|rul|speak|spok|lobb|decid|plead|testif|fought|play)/.test(
      before,
    );
  if (group === 'rank') return before === 'at' || isPeriod(next);
  return false;
}

const BE_OR_GO: ReadonlySet<string> = new Set(
  'is are was were be been went go goes gone'.split(' '),
);

/** *set up*, *close to*, *a few*, *at all*, *some 20*: the letters of a pole, but none. */
function isTurnOfPhrase({ tokens }: FactSentence, at: number): boolean {
  const before = formAt(tokens, at - 1);
  const next = tokens.kinds[at + 1];
  switch (formAt(tokens, at)) {
    case 'up':
    case 'down':
      return next !== TOKEN.number && next !== TOKEN.symbol && !BE_OR_GO.has(before);
    case 'close':
      return formAt(tokens, at + 1) === 'to';
    case 'few':
      return before === 'a';
    case 'all':
      return before === 'at' || before === 'after';
    case 'some':
      return next === TOKEN.number || ((tokens.words[at + 1]?.classes ?? 0) & CLASS.numeral) !== 0;
    case 'back':
      return before !== 'to' && before !== 'not' && before !== 'would' && before !== 'will';
    default:
      return false;
  }
}

function isPeriod(form: string): boolean {
  return /^(?:week|month|year|night|summer|winter|autumn|fall|spring|quarter|weekend|season)$/.test(
    form,
  );
}
