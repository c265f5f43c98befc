/** Titles and words that always stand before what they belong to: a stop after them ends nothing. */
const BEFORE_A_NAME =
  'mr mrs ms mx dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep reps sens gov govs pres amb hon rev fr messrs mme mlle supt insp det asst dep atty vs v cf viz approx ca ' +
  'spc pfc pte cllr assoc msgr herr nr bzw vgl sog ggf evtl inkl zzgl geb gest sra srta dra';

/** Words whose stop ends nothing when a figure follows: No. 10, Jan. 3, p. 44. */
const BEFORE_A_FIGURE =
  'no nos nr p pp vol vols fig figs art arts sec secs ch chap par para paras jan feb mar apr jun jul aug sep sept oct nov dec tel ext res op b c d ver eq abs lat est';

/** Words whose stop ends nothing unless a new sentence plainly begins after it: Acme Inc. Chairman. */
const WITHIN_A_NAME =
  'st ste mt ft inc corp co ltd llc plc bros jr sr esq dept univ assn ave blvd rd hwy intl natl govt cie phd mba md ' +
  'ala ariz ark calif colo conn del fla ga ind kan ky la mass md mich minn mont neb nev okla ore pa penn tenn tex va vt wis wyo ont que al';

/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const OPENERS =
  'the a an this that these those he it she they we i you his her its their our my there here but and yet so or nor in on at by for from with as if when while after before since until during although though because however meanwhile still what who where why how one some many most several all both each no not under according ' +
  'then later once now also even only despite instead unlike among such about over last next more';

const AFTER_TIME =
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst eastern central pacific mountain monday tuesday wednesday thursday friday saturday sunday local mon tue tues wed thu thur thurs fri sat sun';

/** Nouns whose letter or numeral ends them: *vitamin C. Patients*, where *J. Patients* would be a name. */
const BEFORE_A_LETTER =
  'vitamin hepatitis plan type grade class group category level section appendix exhibit option phase point figure column team influenza';

const GERMAN_MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember jahrhundert';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const beforeName = setOf(BEFORE_A_NAME);
const beforeFigure = setOf(BEFORE_A_FIGURE);
const withinName = setOf(WITHIN_A_NAME);
const openers = setOf(OPENERS);
const afterTime = setOf(AFTER_TIME);
const beforeLetter = setOf(BEFORE_A_LETTER);
const germanMonths = setOf(GERMAN_MONTHS);

const LAST_WORD = /(?:^|[\s("'“‘«[—–/-])([\p{L}\p{N}.]+)\.$/u;
const NEXT_WORD = /^[\p{L}\p{N}][\p{L}\p{N}’'-]*/u;
/** *Image: …*: what begins with a label is nobody's name. */
const LABEL = /^\p{Lu}\p{Ll}+: /u;
/** U.S. and J.F.: letters with stops between them. */
const LETTERS = /^\p{L}(?:\.\p{L})+$/u;
const DEGREE = /^(?:Ph\.D|Ed\.D|M\.Sc|B\.Sc|Sc\.D)$/;

/**
 * Whether a stop belongs to the abbreviation it closes rather than ending the sentence. `before` is the
 * sentence so far (or its last 40 units), ending in the stop; `after` begins with the next word, as
 * written, and may go on. Lists from general English usage (news agencies' style guides), and the
 * commonest titles and figures of neighbouring languages.
 */
export function isAbbreviation(before: string, after: string): boolean {
  const written = LAST_WORD.exec(before.slice(-40))?.[1];
  const next = NEXT_WORD.exec(after)?.[0];
  if (written === undefined || next === undefined) return false;
  const word = written.toLowerCase().replaceAll('.', '');
  const following = next.toLowerCase();
  if (/^\p{N}+$/u.test(written)) return written.length <= 2 && germanMonths.has(following);
  if (beforeName.has(word) && /^(?:\p{L}\p{Ll}+|v)$/u.test(written)) return true;
  if (/^(?:e\.?g|i\.?e|z\.B|d\.h|u\.a)$/u.test(written)) return true;
  if (isBeforeFigure(written, word)) return /^\p{N}/u.test(next);
  if (word === 'am' || word === 'pm') return afterTime.has(following);
  if (LABEL.test(after)) return false;
  const opensSentence = openers.has(following.replace(/['’].*$/u, ''));
  if (withinName.has(word)) return isWithinName(written, word, before) && !opensSentence;
  if (LETTERS.test(written) || DEGREE.test(written)) return !opensSentence;
  return isInitial(written, before, after) && !opensSentence;
}

/** *No.*, *p.*, *est.*; a large letter alone is an initial or names a group, and EST is a time. */
function isBeforeFigure(written: string, word: string): boolean {
  const isLarge = written.length === 1 ? written !== word : written === 'EST';
  return beforeFigure.has(word) && !isLarge;
}

/** Whether a text ends in an abbreviation that may stand last in brackets: *(D-Mass.)*, *(Bergen, N.J.)*. */
export function endsInAbbreviation(before: string): boolean {
  const written = LAST_WORD.exec(before.slice(-40))?.[1];
  if (written === undefined) return false;
  if (LETTERS.test(written) || DEGREE.test(written)) return true;
  return withinName.has(written.toLowerCase()) && /^\p{Lu}/u.test(written);
}

/** Names of states are capitalised; *al.* is one only in *et al.* */
function isWithinName(written: string, word: string, before: string): boolean {
  if (word === 'al') return /\bet al\.$/.test(before);
  return /^\p{Lu}/u.test(written) || word.length <= 4;
}

/** One letter alone: *J. Smith*, *z. B.*; not *World War I.* or *vitamin C.* */
function isInitial(written: string, before: string, after: string): boolean {
  if (/^\p{Ll}$/u.test(written)) return /^\p{L}\.(?:\s|$)/u.test(after);
  if (!/^\p{Lu}$/u.test(written) || written === 'I') return false;
  const noun = /(\p{L}+)\s+\p{Lu}\.$/u.exec(before)?.[1];
  return noun === undefined || !beforeLetter.has(noun.toLowerCase());
}
