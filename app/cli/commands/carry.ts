import { z } from 'zod';
import { UsageProblem, command } from '#app/cli/command.ts';
import { readTextFile } from '#app/cli/files.ts';
import { oneLine } from '#app/cli/plain.ts';
import type { CarriedMark, Mark } from '#lib/carry/mark.ts';
import { operatorRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

const MOST_BYTES = 100 * 1024 * 1024;
/** How many words of a span a line has room for. */
const MOST_CHARACTERS = 100;

const spansSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    start: z.int().min(0),
    end: z.int().min(0),
  }),
);

type GivenSpan = z.output<typeof spansSchema>[number];

/** `sourcemark carry`: what became of spans of one text in another. */
export const carry = command({
  words: 'carry',
  places: [],
  summary: 'Place spans of one text file in another, and tell which facts changed; stores nothing.',
  options: {
    from: { type: 'string', value: 'FILE', help: 'The old text, in UTF-8.' },
    to: { type: 'string', value: 'FILE', help: 'The new text, in UTF-8.' },
    spans: {
      type: 'string',
      value: 'FILE',
      help: 'JSON: [{"id": …, "start": 0, "end": 9}, …], in UTF-16 units of the old text, half-open.',
    },
  },
  examples: ['sourcemark carry --from old.txt --to new.txt --spans spans.json --json'],
  async run(given, context) {
    const [from, to, spans] = [given.text('from'), given.text('to'), given.text('spans')];
    if (from === undefined || to === undefined || spans === undefined) {
      throw new UsageProblem('carry needs --from FILE, --to FILE and --spans FILE.');
    }
    const old = await readTextFile(context.path(from), MOST_BYTES);
    if (!old.ok) return old;
    const next = await readTextFile(context.path(to), MOST_BYTES);
    if (!next.ok) return next;
    const json = await readTextFile(context.path(spans), MOST_BYTES);
    if (!json.ok) return json;
    const wanted = spansIn(json.value, spans, old.value);
    if (!wanted.ok) return wanted;
    const { carry: carryMarks } = await import('#lib/carry/carry.ts');
    const marks = wanted.value.map(markOf);
    const carried = carryMarks({ from: old.value, to: next.value, marks });
    const rows = carried.map((mark, at) => rowOf(mark, wanted.value[at]?.id ?? mark.id));
    return ok({ json: rows, lines: rows.map((row) => lineOf(row, next.value)) });
  },
});

/** The spans that the JSON holds. Refuses what is no JSON, no such list, or reaches outside of the text. */
function spansIn(json: string, name: string, text: string): Result<readonly GivenSpan[]> {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return fail(operatorRefusal('invalid', `${name} is not JSON. Spans are written as JSON.`));
  }
  const read = spansSchema.safeParse(given);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') ?? '';
    const where = at === '' ? '' : ` At fault: ${at}.`;
    return fail(
      operatorRefusal(
        'invalid',
        `${name} is no list of spans: each needs an id, a start and an end.${where}`,
      ),
    );
  }
  const stray = read.data.find(({ start, end }) => start >= end || end > text.length);
  if (stray === undefined) return ok(read.data);
  return fail(
    operatorRefusal(
      'invalid',
      `The span ${stray.id} from ${stray.start} to ${stray.end} is empty or reaches outside of the old text, which has ${text.length} UTF-16 units.`,
    ),
  );
}

function markOf({ id, start, end }: GivenSpan): Mark {
  return { id: String(id), spans: [{ start, end }], attributions: [] };
}

function rowOf(
  { outcome, spans, candidates, changes, needsReview }: CarriedMark,
  id: string | number,
) {
  const start = spans[0]?.start ?? null;
  const end = spans.at(-1)?.end ?? null;
  const places = candidates.map((runs) => ({ start: runs[0]?.start, end: runs.at(-1)?.end }));
  const row = { id, outcome, start, end, changes, needsReview };
  return outcome === 'ambiguous' ? { ...row, candidates: places } : row;
}

function lineOf(row: ReturnType<typeof rowOf>, text: string): string {
  const { id, outcome, start, end, changes, needsReview } = row;
  const words =
    start === null || end === null ? '' : `  ${oneLine(text.slice(start, end), MOST_CHARACTERS)}`;
  const place = start === null || end === null ? '' : `  ${start}–${end}`;
  const facts = changes.map(({ kind, from, to }) => `${kind} ${from ?? '–'} → ${to ?? '–'}`);
  const told = facts.length === 0 ? '' : `  (${facts.join('; ')})`;
  return `${id}  ${outcome}${needsReview ? ', look' : ''}${place}${words}${told}`;
}
