/** What a place in a message may be filled with once it is in words: a text, or a number to count by. */
export type Filling = string | number;

/**
 * Fills an English message. It knows the part of ICU MessageFormat that our English sentences use, so
 * that lib needs no library for them: `{name}`, `{size, number}` (with `::.0` for one decimal place),
 * `{count, plural, =0 {…} one {…} other {# …}}` and `{axis, select, attribution {…} other {…}}`. A place
 * that nothing was given for is a bug. Quoting and tags are not known; a test keeps them out.
 */
export function fillMessage(
  message: string,
  values: Readonly<Record<string, Filling>>,
  counted?: number,
): string {
  const fill = (text: string) =>
    counted === undefined ? text : text.replaceAll('#', COUNT.format(counted));
  let filled = '';
  let at = 0;
  for (;;) {
    const open = message.indexOf('{', at);
    if (open === -1) return filled + fill(message.slice(at));
    const close = closingOf(message, open);
    filled += fill(message.slice(at, open));
    filled += place(message.slice(open + 1, close), values, counted);
    at = close + 1;
  }
}

const COUNT = new Intl.NumberFormat('en');
const ONE_DECIMAL = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const PLURAL = new Intl.PluralRules('en');

function place(
  written: string,
  values: Readonly<Record<string, Filling>>,
  counted: number | undefined,
): string {
  const [name = '', kind, ...rest] = written.split(',').map((part) => part.trim());
  const value = values[name];
  if (value === undefined) throw new Error(`Nothing is given for {${name}}.`);
  if (kind === undefined) return String(value);
  if (kind === 'number') {
    return (rest[0] === '::.0' ? ONE_DECIMAL : COUNT).format(Number(value));
  }
  const branches = branchesOf(written.slice(written.indexOf(kind) + kind.length + 1));
  const other = branches.get('other') ?? '';
  if (kind === 'select') return fillMessage(branches.get(String(value)) ?? other, values, counted);
  if (kind !== 'plural') throw new Error(`A message cannot say ${kind} here.`);
  const count = Number(value);
  const branch = branches.get(`=${count}`) ?? branches.get(PLURAL.select(count)) ?? other;
  return fillMessage(branch, values, count);
}

/** The names of all that an English message is given, in any of its branches. */
export function placesIn(message: string, found = new Set<string>()): ReadonlySet<string> {
  let open = message.indexOf('{');
  while (open !== -1) {
    const close = closingOf(message, open);
    const written = message.slice(open + 1, close);
    found.add((written.split(',')[0] ?? '').trim());
    for (const branch of branchesOf(written).values()) placesIn(branch, found);
    open = message.indexOf('{', close);
  }
  return found;
}

/** The branches of a plural or a select: `one {# claim} other {# claims}`. */
function branchesOf(written: string): ReadonlyMap<string, string> {
  const branches = new Map<string, string>();
  let at = 0;
  for (;;) {
    const open = written.indexOf('{', at);
    if (open === -1) return branches;
    const close = closingOf(written, open);
    branches.set(written.slice(at, open).trim(), written.slice(open + 1, close));
    at = close + 1;
  }
}

/** Where the brace that is opened at a place is closed. */
function closingOf(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1;
    if (message[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is not closed in: ${message}`);
}
