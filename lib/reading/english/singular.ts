import { IRREGULAR_PLURALS, NOT_PLURAL } from '#lib/reading/english/words/plurals.ts';

/**
 * The singular of a noun in lower case when it is written as a plural, else null. By the spelling rules
 * of English plurals and a list of those that follow none; *missiles* → *missile*, *women* → *woman*.
 */
export function singularOf(form: string): string | null {
  const irregular = IRREGULAR_PLURALS.get(form);
  if (irregular !== undefined) return irregular;
  if (NOT_PLURAL.has(form)) return null;
  if (form.length > 4 && form.endsWith('men')) return `${form.slice(0, -2)}an`;
  if (form.length < 3 || !form.endsWith('s') || form.endsWith('ss') || form.endsWith('us')) {
    return null;
  }
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/.test(form) ? form.slice(0, -2) : form.slice(0, -1);
}
