import type { z } from 'zod';
import { saidInSchema } from '#lib/in-schema.ts';
import { type Problem, fieldTold, refusal } from '#lib/problem.ts';
import { type Said, say } from '#lib/say.ts';

/** The refusal for input that does not fit its schema, field by field. */
export function invalidInput(error: z.ZodError): Problem {
  const fields = error.issues.map((issue) => fieldTold(issue.path.join('.'), faultOf(issue)));
  const first = fields[0];
  const why = first?.said ?? say('wrong-shape');
  const where = first?.path ?? '';
  const said =
    where === '' ? say('input-refused', { why }) : say('input-refused-at', { where, why });
  return refusal('invalid', said, { fields });
}

type Issue = z.ZodError['issues'][number];

/** What a schema found at fault: in the schema's own words, else in ours, never in zod's. */
function faultOf(issue: Issue): Said {
  const known = saidInSchema(issue.message);
  if (known !== undefined) return known;
  switch (issue.code) {
    case 'invalid_type':
      return say('wrong-type', { expected: issue.expected });
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return formFault(issue.format);
    case 'unrecognized_keys':
      return say('unknown-fields', { count: issue.keys.length, names: issue.keys });
    case 'invalid_value':
      return say('none-of-these', { options: issue.values.map(String) });
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return say('wrong-shape');
    default:
      return issue satisfies never;
  }
}

function tooSmall(origin: string, least: number): Said {
  if (origin === 'string') return say('text-too-short', { least });
  return origin === 'array' ? say('list-too-short', { least }) : say('number-too-small', { least });
}

function tooBig(origin: string, most: number): Said {
  if (origin === 'string') return say('text-too-long', { most });
  return origin === 'array' ? say('list-too-long', { most }) : say('number-too-big', { most });
}

function formFault(format: string): Said {
  if (format === 'date') return say('not-a-date');
  return format === 'datetime' ? say('not-a-moment') : say('wrong-form');
}
