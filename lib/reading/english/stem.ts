/**
 * A word without its commonest endings, so that *killed*, *kills* and *killing* are one: a light version
 * of what Harman (1991) and Porter (1980) strip. It need not be a word, and is for comparing only.
 */
export function stemOf(form: string): string {
  if (form.length < 4 || form.length > 40) return form;
  const bare = withoutEnding(form);
  if (bare.length > 3 && bare.endsWith('e')) return bare.slice(0, -1);
  if (bare.endsWith('y')) return `${bare.slice(0, -1)}i`;
  const last = bare.at(-1);
  const isDoubled = bare !== form && last === bare.at(-2) && last !== 'l' && last !== 's';
  return isDoubled ? bare.slice(0, -1) : bare;
}

const ENDINGS = ['ing', 'ed', 'es', 's', 'ly'] as const;

function withoutEnding(form: string): string {
  if (form.endsWith('ss') || form.endsWith('us')) return form;
  for (const ending of ENDINGS) {
    if (form.endsWith(ending) && form.length - ending.length >= 3)
      return form.slice(0, -ending.length);
  }
  return form;
}
