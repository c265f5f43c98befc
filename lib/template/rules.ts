import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import { type Problem, fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Template } from '#lib/template/template.ts';

/** Writes a template. `namesake`: the standing one of that kind and name, if there is one. */
export function add(
  template: Omit<Template, 'version'>,
  namesake: Template | null,
): Result<readonly Change[]> {
  if (namesake !== null) return fail(nameTaken(template));
  return ok([{ kind: 'template.added', template }]);
}

/** Changes a template's name or text; a withdrawn one stays as it was. */
export function change(
  template: Template,
  wanted: { readonly set: Wanted<Template, 'name' | 'body'>; readonly expects: number },
  namesake: Template | null,
): Result<readonly Change[]> {
  if (template.state === 'withdrawn') return fail(isWithdrawn(template));
  const set = difference(template, wanted.set);
  if (isEmpty(set)) return ok([]);
  if (namesake !== null && namesake.id !== template.id) return fail(nameTaken(namesake));
  return ok([{ kind: 'template.changed', templateId: template.id, set, expects: wanted.expects }]);
}

/** Withdraws a template: what was written with it stays. One withdrawn already stays so. */
export function withdraw(template: Template, expects: number): Result<readonly Change[]> {
  if (template.state === 'withdrawn') return ok([]);
  return ok([{ kind: 'template.withdrawn', templateId: template.id, expects }]);
}

/** The refusal of a name that a standing template of the kind has already. */
export function nameTaken({ kind, name }: Pick<Template, 'kind' | 'name'>): Problem {
  return fieldRefusal('name', say('template-name-taken', { kind, name }), 'taken');
}

function isWithdrawn({ name }: Template): Problem {
  return refusal('policy', say('template-withdrawn', { name }));
}
