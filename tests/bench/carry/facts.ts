import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { compareFacts, factsBetween, type Passage } from '#lib/carry/facts.ts';
import { SECOND_CHANGED, SECOND_HARMLESS } from '#tests/bench/carry/facts-second-table.ts';
import { CHANGED_PAIRS } from '#tests/lib/carry/fact-pairs-changed.ts';
import { HARMLESS_PAIRS } from '#tests/lib/carry/fact-pairs-harmless.ts';
import {
  FURTHER_CHANGED_PAIRS,
  FURTHER_HARMLESS_PAIRS,
} from '#tests/lib/carry/fact-pairs-further.ts';
import { LONGER_CHANGED_PAIRS, LONGER_HARMLESS_PAIRS } from '#tests/lib/carry/fact-pairs-longer.ts';
import { MORE_CHANGED_PAIRS, MORE_HARMLESS_PAIRS } from '#tests/lib/carry/fact-pairs-more.ts';
import type { FactPair } from '#tests/lib/carry/fact-pairs.ts';

const PAGE = 'docs/carry-facts.md';
const BEGIN = '<!-- figures: written by tests/bench/carry/facts.ts -->';
const END = '<!-- end of figures -->';

interface Table {
  readonly name: string;
  readonly changed: readonly FactPair[];
  readonly harmless: readonly FactPair[];
}

const FIRST: Table = {
  name: 'first table, which the code was written against',
  changed: [
    ...CHANGED_PAIRS,
    ...LONGER_CHANGED_PAIRS,
    ...MORE_CHANGED_PAIRS,
    ...FURTHER_CHANGED_PAIRS,
  ],
  harmless: [
    ...HARMLESS_PAIRS,
    ...LONGER_HARMLESS_PAIRS,
    ...MORE_HARMLESS_PAIRS,
    ...FURTHER_HARMLESS_PAIRS,
  ],
};

const SECOND: Table = {
  name: 'second table, as the code stands',
  changed: SECOND_CHANGED,
  harmless: SECOND_HARMLESS,
};

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function told({ kind, before, after }: FactPair): string {
  const found = compareFacts(before, after).map(
    (change) => `${change.kind}: ${change.from ?? '–'} → ${change.to ?? '–'}`,
  );
  return `- ${kind ?? 'harmless'}: ${before} → ${after} (${found.length === 0 ? 'nothing found' : found.join('; ')})`;
}

function isCaught({ before, after }: FactPair): boolean {
  return compareFacts(before, after).length > 0;
}

function isOfKind({ kind, before, after }: FactPair): boolean {
  return compareFacts(before, after).some((change) => change.kind === kind);
}

function rowOf({ name, changed, harmless }: Table): string {
  const alone = harmless.filter((pair) => !isCaught(pair)).length;
  const cells = [
    name,
    share(changed.filter(isCaught).length, changed.length),
    share(changed.filter(isOfKind).length, changed.length),
    share(alone, harmless.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

function failuresOf({ changed, harmless }: Table): readonly string[] {
  return [
    ...changed.filter((pair) => !isCaught(pair)),
    ...changed.filter((pair) => isCaught(pair) && !isOfKind(pair)),
    ...harmless.filter(isCaught),
  ].map(told);
}

/** The pairs one after the other as two texts, many times over, with the place of each sentence. */
function asTexts(pairs: readonly FactPair[], times: number) {
  const texts = { before: '', after: '' };
  const places: { readonly before: Passage; readonly after: Passage }[] = [];
  const place = (side: 'before' | 'after', words: string): Passage => {
    const start = texts[side].length;
    texts[side] += `${words}\n`;
    const span = { start, end: start + words.length };
    return { spans: [span], around: span };
  };
  for (let time = 0; time < times; time += 1) {
    for (const { before, after } of pairs) {
      places.push({ before: place('before', before), after: place('after', after) });
    }
  }
  return { ...texts, places };
}

const ROUNDS = 7;

/** What a pair costs in µs of processor time, after two rounds to warm up: preparing the texts, and comparing. */
function timed() {
  const { before, after, places } = asTexts([...FIRST.changed, ...FIRST.harmless], 8);
  const rounds: { prepare: number; pair: number; same: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const compare = factsBetween(before, after);
    const [first] = places;
    const began = process.cpuUsage().user;
    if (first !== undefined) compare(first.before, first.after);
    const prepared = process.cpuUsage().user;
    for (const place of places) compare(place.before, place.after);
    const compared = process.cpuUsage().user;
    const again = factsBetween(before, before);
    for (const place of places) again(place.before, place.before);
    const repeated = process.cpuUsage().user;
    rounds.push({
      prepare: (prepared - began) / 1000,
      pair: (compared - prepared) / places.length,
      same: (repeated - compared) / places.length,
    });
  }
  const least = (of: 'prepare' | 'pair' | 'same') =>
    Math.min(...rounds.slice(2).map((round) => round[of]));
  return {
    pairs: places.length,
    characters: before.length + after.length,
    prepare: least('prepare'),
    pair: least('pair'),
    same: least('same'),
  };
}

function page(): string {
  const time = timed();
  return [
    BEGIN,
    '',
    '| pairs | changed facts caught | told by their kind | rewordings left alone |',
    '| --- | --- | --- | --- |',
    rowOf(FIRST),
    rowOf(SECOND),
    '',
    `Processor time: ${time.pair.toFixed(0)} µs for a reworded pair, ${time.same.toFixed(1)} µs for an equal one, ` +
      `${time.prepare.toFixed(0)} ms to prepare two texts of ${(time.characters / 2000).toFixed(0)},000 characters (least of ${ROUNDS - 2} rounds over ${time.pairs} pairs).`,
    '',
    'What failed of the second table:',
    '',
    ...failuresOf(SECOND),
    '',
    'What failed of the first:',
    '',
    ...failuresOf(FIRST),
    '',
    END,
  ].join('\n');
}

const old = await readFile(PAGE, 'utf8');
const [head = '', rest = ''] = old.split(BEGIN);
const text = `${head}${page()}${rest.slice(rest.indexOf(END) + END.length)}`;
const style = await resolveConfig(PAGE);
await writeFile(PAGE, await format(text, { ...style, filepath: PAGE }));
console.log(page());
