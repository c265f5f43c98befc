/** Titles and words that always stand before what they belong to: a stop after them ends nothing. */
const BEFORE_A_NAME =
  'mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep reps sens gov govs pres amb hon rev fr messrs mme mlle supt insp det asst dep atty vs v cf viz approx ca';

/** Words whose stop ends nothing when a figure follows: No. 10, Jan. 3, p. 44. */
const BEFORE_A_FIGURE =
  'no nos nr p pp vol vols fig figs art arts sec secs ch par para paras jan feb mar apr jun jul aug sep sept oct nov dec tel ext res op';

/** Words whose stop ends nothing unless a new sentence plainly begins after it: Acme Inc. Chairman. */
const WITHIN_A_NAME = 'st mt ft inc corp co ltd llc plc bros jr sr esq dept univ assn ave blvd rd';

/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const OPENERS =
  'the a an this that these those he she it they we i you his her its their our my there here but and yet so or nor in on at by for from with as if when while after before since until during although though because however meanwhile still what who where why how one some many most several all both each no not under according';

const AFTER_TIME =
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet monday tuesday wednesday thursday friday saturday sunday local';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const beforeName = setOf(BEFORE_A_NAME);
const beforeFigure = setOf(BEFORE_A_FIGURE);
const withinName = setOf(WITHIN_A_NAME);
const openers = setOf(OPENERS);
const afterTime = setOf(AFTER_TIME);

/**
 * Whether a stop belongs to the abbreviation it closes rather than ending the sentence. `before` is
 * the sentence so far, ending in the stop; `next` the first word after it, as written.
 */
export function isAbbreviation(before: string, next: string): boolean {
  const found = /(?:^|[\s("'“‘«[—–-])([\p{L}.]+)\.$/u.exec(before.slice(-40));
  const written = found?.[1];
  if (written === undefined) return false;
  const word = written.toLowerCase().replaceAll('.', '');
  const opensSentence = openers.has(next.toLowerCase());
  if (beforeName.has(word) && /^\p{L}[\p{Ll}]/u.test(written)) return true;
  if (/^(?:e\.?g|i\.?e)$/.test(written)) return true;
  if (beforeFigure.has(word)) return /^\p{N}/u.test(next);
  if (word === 'am' || word === 'pm') return afterTime.has(next.toLowerCase());
  if (withinName.has(word)) return !opensSentence;
  // U.S. and J. F.: letters with stops between them, or one capital alone.
  if (/^\p{L}(?:\.\p{L})+$/u.test(written)) return !opensSentence;
  return /^\p{Lu}$/u.test(written) && written !== 'I' && !opensSentence;
}
