import { readAnnotations } from '#lib/anchor/annotations.ts';
import { fieldOf, isJsonObject, listOf, typesOf } from '#lib/anchor/outside-json.ts';
import { type ReadSelector, readSelector } from '#lib/anchor/read-selector.ts';
import { type Result, ok } from '#lib/result.ts';

/**
 * The places that somebody's JSON names: one for a selector, for a list of selectors of one place, or for
 * what `describe` answers; one for each target of an annotation or a set of them. Refuses what holds neither.
 */
export function readPlace(given: unknown): Result<readonly ReadSelector[]> {
  const described = isJsonObject(given) ? [given['quote'], given['position']] : [];
  if (described.some((part) => isSelector(part))) {
    return ok([readSelector(described.filter((part) => isSelector(part)))]);
  }
  const list = listOf(given);
  if (list.length > 0 && list.every((one) => isSelector(one))) return ok([readSelector(given)]);
  return readAnnotations(given);
}

/** Whether it says of itself that it selects, and has no target as an annotation has. */
function isSelector(given: unknown): boolean {
  if (!isJsonObject(given)) return false;
  if (fieldOf(given, 'target') !== undefined) return false;
  return typesOf(given).some((type) => type.endsWith('Selector') || type === 'Choice');
}
