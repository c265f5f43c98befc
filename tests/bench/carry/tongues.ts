import type { Prose, Sentence } from '#tests/bench/carry/prose.ts';
import type { Random } from '#tests/bench/carry/random.ts';
import type { Words } from '#tests/bench/carry/revise.ts';

/** A way of writing whose texts are made of invented words: only how they are written matters here. */
export interface Tongue {
  readonly name: string;
  /** What stands between words, and between sentences. */
  readonly space: string;
  readonly sentenceSpace: string;
  readonly words: readonly string[];
  /** What ends a sentence; empty where nothing does. */
  readonly stop: string;
  readonly comma: string;
}

const letters = (characters: string) => Array.from(characters);

function distinct(count: number, write: () => string): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(write());
  return [...words];
}

/** Words of one to three characters out of some nine hundred; no spaces. */
export function chinese(random: Random): Tongue {
  const characters = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + at * 7));
  const write = () =>
    Array.from({ length: random.pick([1, 2, 2, 2, 3]) }, () => random.pick(characters)).join('');
  const words = distinct(3000, write);
  return { name: 'Chinese', space: '', sentenceSpace: '', words, stop: '。', comma: '，' };
}

/** Words of three to six letters with a prefix now and then; spaces between words. */
export function arabic(random: Random): Tongue {
  const roots = letters('بتثجحخدذرزسشصضطظعغفقكلمنهوي');
  const write = () =>
    random.pick(['', '', 'ال', 'و', 'بال']) +
    Array.from({ length: 3 + random.below(3) }, () => random.pick(roots)).join('') +
    random.pick(['', '', 'ة', 'ات', 'ون']);
  const words = distinct(3000, write);
  return { name: 'Arabic', space: ' ', sentenceSpace: ' ', words, stop: '.', comma: '،' };
}

/** Words of one to three syllables with vowel and tone signs; spaces between sentences alone, and no stop. */
export function thai(random: Random): Tongue {
  const consonants = letters('กขคงจชซดตถทนบปผพฟมยรลวสหอ');
  const syllable = () => {
    const [first, last] = [
      random.pick(consonants),
      random.pick(['', '', ...consonants.slice(0, 8)]),
    ];
    const vowel = random.pick(['า', 'ี', 'ุ', 'ิ', 'ู', 'ะ', 'ำ']);
    const tone = random.pick(['', '', '', '\u0e48', '\u0e49']);
    return vowel === 'า' || vowel === 'ะ' || vowel === 'ำ'
      ? first + tone + vowel + (vowel === 'า' ? last : '')
      : first + vowel + tone + last;
  };
  const write = () => Array.from({ length: random.pick([1, 1, 2, 2, 3]) }, syllable).join('');
  const words = distinct(3000, write);
  return { name: 'Thai', space: '', sentenceSpace: ' ', words, stop: '', comma: '' };
}

/** A text in a tongue: paragraphs of sentences of invented words, the first of the list the commonest. */
export function writeTongue(random: Random, tongue: Tongue, words: number): Prose {
  const prose: Sentence[][] = [];
  for (let written = 0; written < words;) {
    const paragraph = Array.from({ length: 2 + random.below(5) }, () => sentenceOf(random, tongue));
    written += paragraph.flat().length;
    prose.push(paragraph);
  }
  return prose;
}

/** How a reviser of a text in a tongue finds other words. */
export function wordsOfTongue(tongue: Tongue): Words {
  return {
    another: (random) => random.pickCommon(tongue.words),
    sentence: (random) => sentenceOf(random, tongue),
  };
}

function sentenceOf(random: Random, tongue: Tongue): Sentence {
  const part = () =>
    Array.from({ length: 4 + random.below(9) }, () => random.pickCommon(tongue.words));
  const comma = tongue.comma === '' ? [] : [tongue.comma];
  const stop = tongue.stop === '' ? [] : [tongue.stop];
  return random.happens(0.4) ? [...part(), ...comma, ...part(), ...stop] : [...part(), ...stop];
}
