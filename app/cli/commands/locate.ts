import { UsageProblem, command } from '#app/cli/command.ts';
import { readTextFile } from '#app/cli/files.ts';
import { oneLine } from '#app/cli/plain.ts';
import type { Located, ScoredSpan } from '#lib/anchor/locate.ts';
import type { Selector } from '#lib/anchor/selector.ts';
import { operatorRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Span } from '#lib/text/span.ts';

const MOST_TEXT_BYTES = 100 * 1024 * 1024;
const MOST_SELECTOR_BYTES = 10 * 1024 * 1024;
/** How many words of a place a line has room for. */
const MOST_CHARACTERS = 100;
/** How many places people are shown; with --json all are. */
const MOST_LINES = 20;

/** `sourcemark locate`: where a selector leads in a text. */
export const locate = command({
  words: 'locate',
  places: ['TEXT'],
  summary: 'Find the place in a text file that a W3C selector names, storing nothing.',
  options: {
    selector: {
      type: 'string',
      value: 'FILE',
      help: 'A JSON file: a selector, a list of selectors of one place, or an annotation (- reads standard input).',
    },
  },
  examples: [
    'sourcemark locate story.txt --selector selector.json',
    'sourcemark locate story.txt --selector selector.json --json',
  ],
  async run(given, context) {
    const [file = ''] = given.words;
    const from = given.text('selector');
    if (from === undefined) throw new UsageProblem('locate needs --selector FILE.');
    if (file === '-' && from === '-') {
      throw new UsageProblem('only one of text and selector can be standard input.');
    }
    const text = await readTextFile(context.path(file), MOST_TEXT_BYTES);
    if (!text.ok) return text;
    const json = await readTextFile(context.path(from), MOST_SELECTOR_BYTES);
    if (!json.ok) return json;
    const selector = await selectorIn(json.value, from);
    if (!selector.ok) return selector;
    const { locate: find } = await import('#lib/anchor/locate.ts');
    const { toCodePointSpans } = await import('#lib/text/code-points.ts');
    return ok(shownOf(text.value, find(text.value, selector.value), toCodePointSpans));
  },
});

/** The one selector that the JSON holds. Refuses what is no JSON, has none, or is about several places. */
async function selectorIn(json: string, name: string): Promise<Result<Selector>> {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return fail(operatorRefusal('invalid', `${name} is not JSON. A selector is written as JSON.`));
  }
  const { readPlace } = await import('#lib/anchor/read-place.ts');
  const places = readPlace(given);
  if (!places.ok) return places;
  const [place] = places.value;
  if (place === undefined || places.value.length > 1) {
    return fail(refusal('invalid', say('not-one-place', { count: places.value.length })));
  }
  return place.kind === 'selected' ? ok(place.selector) : fail(refusal('invalid', place.reason));
}

function shownOf(
  text: string,
  located: Located,
  toPoints: (text: string, spans: readonly Span[]) => readonly Span[],
) {
  const places = placesOf(located);
  const points = toPoints(
    text,
    places.map(({ span }) => span),
  );
  const rows = places.map(({ span, score }, at) => ({
    start: span.start,
    end: span.end,
    codePoints: points[at],
    score: rounded(score),
  }));
  const lines = places
    .slice(0, MOST_LINES)
    .map(({ span, score }) => lineOf(text, { span, score: rounded(score) }));
  const more = places.length - MOST_LINES;
  if (more > 0) lines.push(`… and ${more} more places`);
  if (located.kind === 'found') {
    const { kind, exactness } = located;
    return {
      json: { kind, exactness, ...rows[0] },
      lines: [`found, ${exactness}: ${lines[0] ?? ''}`],
    };
  }
  if (located.kind === 'ambiguous') {
    const heading = `ambiguous: ${places.length} places are about as good`;
    return { json: { kind: located.kind, candidates: rows }, lines: [heading, ...lines] };
  }
  const nearest = lines[0] === undefined ? '' : `; nearest is ${lines[0]}`;
  return {
    json: rows[0] === undefined ? { kind: located.kind } : { kind: located.kind, best: rows[0] },
    lines: [`orphaned: the words are not in this text${nearest}`],
  };
}

function placesOf(located: Located): readonly ScoredSpan[] {
  switch (located.kind) {
    case 'found':
      return [located];
    case 'ambiguous':
      return located.candidates;
    case 'orphaned':
      return located.best === undefined ? [] : [located.best];
  }
}

function lineOf(text: string, { span, score }: ScoredSpan): string {
  const words = oneLine(text.slice(span.start, span.end), MOST_CHARACTERS);
  return `${span.start}–${span.end} (score ${score}) ${words}`;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
