/**
 * A word in lower case without what tells British from American spelling, for comparing only: *colour* and
 * *color*, *organise* and *organize*, *centre* and *center* become one, some of them no word at all.
 */
export function plainSpelling(form: string): string {
  if (form.length < 4) return form === 'grey' ? 'gray' : form;
  const known = KNOWN.get(form);
  if (known !== undefined) return known;
  return form
    .replaceAll('-', '')
    .replace(/(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, 'iz')
    .replace(/(?<=[a-z]{3})ys(?=(?:e|ed|es|ing)$)/, 'yz')
    .replace(/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ite|ites|ful|er|ers)?$)/, 'or')
    .replace(/(?<=[a-z]{2}[tbc])re(?=s?$)/, 'er')
    .replace(/(?<=[a-z]{2})ogue(?=s?$)/, 'og')
    .replace(/(?<=[a-z]{3})ence(?=s?$)/, 'ense')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l');
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['plough', 'plow'],
  ['sceptical', 'skeptical'],
  ['aluminium', 'aluminum'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['towards', 'toward'],
  ['jewellery', 'jewelry'],
  ['kerb', 'curb'],
  ['ageing', 'aging'],
  ['judgement', 'judgment'],
  ['manoeuvre', 'maneuver'],
  ['paediatric', 'pediatric'],
]);
