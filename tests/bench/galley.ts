import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { type Bench, type Measure, atShare, median } from '#tests/bench/bench-result.ts';
import {
  type Typing,
  firstWords,
  markInGalley,
  markInPeer,
  nextClaim,
  typeInPanel,
} from '#tests/bench/galley/acts.ts';
import { type LongText, longDesk } from '#tests/bench/galley/long-desk.ts';
import {
  type Opening,
  OPEN_WITHIN_MS,
  type WatchedPage,
  heldMB,
  open,
  watchedPage,
} from '#tests/bench/galley/open-page.ts';
import {
  MARKS_OF,
  PEERS,
  type Peer,
  type PeerPages,
  servePeers,
} from '#tests/bench/galley/peer-pages.ts';

const WORDS = 100_000;
const COUNTS = [500, 5_000, 20_000] as const;
/** The size for which times were promised. */
const PROMISED = 5_000;
const OPENINGS = 5;
/** A page that takes long is opened fewer times: no further time when so much was spent on it. */
const OPENINGS_WITHIN_MS = 30_000;
const MARKS = 20;
const STEPS = 60;

/** The galley beside its peers, on the same text with the same marks, in the same browser. */
export const bench: Bench = {
  title: 'The galley beside its peers',
  how:
    `A text of ${WORDS.toLocaleString('en-GB')} words with ${COUNTS.map((count) => count.toLocaleString('en-GB')).join(', ')} claims, made by a seeded generator, is opened in Chromium (1440 × 900): in the galley (production build, real server and database, a third of the claims judged), ` +
    'in `@recogito/text-annotator` 4.1.1 with either of its renderers, and by a highlighter that wraps the words one annotation after the other as the Hypothesis client does (written for this bench from the published description). All hold the same words in the same blocks and the same spans. ' +
    `Opening (median of up to ${OPENINGS}, after one that warms up) is from the navigation to the painted frame that shows the first text, the first marks, and all text with every mark. ` +
    `A new mark (${MARKS}) is from the server's answer to the painted frame in the galley, from the call to the painted frame in the peers. The next claim (${STEPS}) is from the key, pressed as a frame begins, to the end of the frame that shows its words in the panel. ` +
    'Typing puts 60 characters, one every 35 ms, into a field of the open claim; a frame was dropped when the next came more than 25 ms after it. Memory is the JavaScript heap with the document’s own objects after garbage was collected (`Runtime.getHeapUsage`: used, embedder, backing stores). ' +
    'Not comparable: the peers’ pages lie ready as static files with text and annotations in them, while the galley’s is read from the database for whoever is signed in, and brings panel, coverage, lists and live updates with it. Recogito paints only what is in sight; the galley and the wrapping have every mark in the document, where assistive technology finds it.',
  run: benchGalley,
};

/** What one way of showing the text was measured at, with one number of claims. */
interface Figures {
  readonly opening: Opening;
  readonly marks: readonly number[];
  readonly heldMB: number;
}

/** The galley does more than its peers. */
interface GalleyFigures extends Figures {
  readonly steps: readonly number[];
  readonly typing: Typing;
}

interface Outcome {
  readonly claims: number;
  readonly galley: GalleyFigures;
  /** Null for a peer that did not open in time. */
  readonly peers: ReadonlyMap<Peer, Figures | null>;
}

/** Measures everything; the desk, the peers' server and the browser are its own and end with it. */
export async function benchGalley(): Promise<readonly Measure[]> {
  const prepared = await longDesk(WORDS, COUNTS);
  const peers = await servePeers(prepared.texts);
  const browser = await launch();
  try {
    const outcomes: Outcome[] = [];
    for (const text of prepared.texts) {
      console.log(`  with ${text.claims} claims …`);
      const galley = await measureGalley(await prepared.context(browser), text);
      outcomes.push({
        claims: text.claims,
        galley,
        peers: await measurePeers(browser, peers, text),
      });
    }
    return [...outcomes.flatMap(measuresAt), ...growth(outcomes)];
  } finally {
    await browser.close();
    await peers.close();
    await prepared.desk.remove();
  }
}

function launch(): Promise<Browser> {
  const executablePath = process.env['SOURCEMARK_CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

async function measureGalley(context: BrowserContext, text: LongText): Promise<GalleyFigures> {
  const watched = await watchedPage(context, { text: '.sm-block', marks: '.sm-mark' });
  const opening = await openings(watched, `/stories/${text.storyId}`, text.claims);
  if (opening === null) throw new Error(`The galley did not open with ${text.claims} claims.`);
  const marks: number[] = [];
  for (const at of blocksToMark(text)) {
    const block = text.blocks[at];
    if (block === undefined) continue;
    marks.push(await markInGalley(watched, at, firstWords(text.text, block)));
  }
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step += 1) steps.push(await nextClaim(watched));
  const typing = await typeInPanel(watched);
  const held = await heldMB(watched);
  await context.close();
  return { opening, marks, steps, typing, heldMB: held };
}

async function measurePeers(browser: Browser, pages: PeerPages, text: LongText) {
  const figures = new Map<Peer, Figures | null>();
  for (const peer of PEERS) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const watched = await watchedPage(context, { text: 'main p', marks: MARKS_OF[peer] });
    const opening = await openings(watched, pages.addressOf(peer, text.claims), text.claims);
    figures.set(peer, opening === null ? null : await markedInPeer(watched, text, opening));
    await context.close();
  }
  return figures;
}

async function markedInPeer(
  watched: WatchedPage,
  text: LongText,
  opening: Opening,
): Promise<Figures> {
  const marks: number[] = [];
  for (const at of blocksToMark(text)) {
    const block = text.blocks[at];
    if (block === undefined) continue;
    marks.push(await markInPeer(watched, `new${at}`, firstWords(text.text, block)));
  }
  return { opening, marks, heldMB: await heldMB(watched) };
}

/** Blocks from all over the text. */
function blocksToMark({ blocks }: LongText): readonly number[] {
  const step = Math.floor(blocks.length / (MARKS + 1));
  return Array.from({ length: MARKS }, (_, index) => (index + 1) * step);
}

async function openings(
  watched: WatchedPage,
  address: string,
  claims: number,
): Promise<Opening | null> {
  const startedAt = performance.now();
  const times: Opening[] = [];
  // The first opening warms the server and the browser's cache, as the first of a day does.
  while (
    times.length === 0 ||
    (times.length <= OPENINGS && performance.now() - startedAt < OPENINGS_WITHIN_MS)
  ) {
    const opening = await open(watched, address, claims);
    if (opening === null) return null;
    times.push(opening);
  }
  const counted = times.length > 1 ? times.slice(1) : times;
  const middle = (of: (opening: Opening) => number) => median(counted.map(of));
  return {
    textMs: middle(({ textMs }) => textMs),
    marksMs: middle(({ marksMs }) => marksMs),
    wholeMs: middle(({ wholeMs }) => wholeMs),
  };
}

function measuresAt({ claims, galley, peers }: Outcome): Measure[] {
  const isPromised = claims === PROMISED;
  const promised = (target: Measure['target']) =>
    isPromised && target !== undefined ? { target } : {};
  const named = (what: string) => `${claims.toLocaleString('en-GB')} claims, ${what}`;
  return [
    ...common(named('galley'), galley, isPromised),
    ms(named('galley, next claim'), median(galley.steps)),
    {
      ...ms(named('galley, next claim, p95'), atShare(galley.steps, 0.95)),
      ...promised({ atMost: 16 }),
    },
    {
      what: named('galley, frames dropped while typing'),
      value: galley.typing.dropped,
      unit: 'frames',
      ...promised({ atMost: 0 }),
    },
    ms(named('galley, longest frame while typing'), galley.typing.longestMs),
    ...[...peers].flatMap(([peer, figures]) =>
      figures === null
        ? [ms(named(`${peer}, not open when given up after`), OPEN_WITHIN_MS)]
        : common(named(peer), figures, false),
    ),
    ...beside(
      named,
      galley,
      [...peers.values()].filter((figures) => figures !== null),
    ),
  ];
}

function common(name: string, figures: Figures, isPromised: boolean): Measure[] {
  const { opening, marks, heldMB: value } = figures;
  const promised = (atMost: number) => (isPromised ? { target: { atMost } } : {});
  return [
    ms(`${name}, first text`, opening.textMs),
    ms(`${name}, first marks`, opening.marksMs),
    { ...ms(`${name}, open with every mark`, opening.wholeMs), ...promised(1_000) },
    ms(`${name}, new mark`, median(marks)),
    { ...ms(`${name}, new mark, p95`, atShare(marks, 0.95)), ...promised(50) },
    ms(`${name}, new mark, worst`, Math.max(...marks)),
    { what: `${name}, memory`, value, unit: 'MB', ...promised(250) },
  ];
}

/** How much of the quickest peer's time the galley takes; a peer that did not open is none. */
function beside(
  named: (what: string) => string,
  galley: Figures,
  peers: readonly Figures[],
): Measure[] {
  if (peers.length === 0) return [];
  const share = (what: string, of: (figures: Figures) => number): Measure => ({
    what: named(`${what}, the galley’s time of the quickest peer’s`),
    value: (100 * of(galley)) / Math.min(...peers.map(of)),
    unit: '%',
  });
  const faster = (measure: Measure): Measure => ({ ...measure, target: { atMost: 100 } });
  return [
    share('first text', ({ opening }) => opening.textMs),
    faster(share('first marks', ({ opening }) => opening.marksMs)),
    share('open with every mark', ({ opening }) => opening.wholeMs),
    faster(share('new mark', ({ marks }) => median(marks))),
    share('new mark, p95', ({ marks }) => atShare(marks, 0.95)),
  ];
}

/** How the galley's figures grow from each number of claims to the next: at most as the claims do. */
function growth(outcomes: readonly Outcome[]): Measure[] {
  return outcomes.slice(1).flatMap((after, index) => {
    const before = outcomes[index];
    if (before === undefined) return [];
    const atMost = after.claims / before.claims;
    const steps = `${before.claims.toLocaleString('en-GB')} → ${after.claims.toLocaleString('en-GB')} claims`;
    const grown = (what: string, of: (figures: GalleyFigures) => number): Measure => ({
      what: `galley, growth of ${what}, ${steps}`,
      value: of(after.galley) / of(before.galley),
      unit: '×',
      target: { atMost },
    });
    return [
      grown('opening', ({ opening }) => opening.wholeMs),
      grown('a new mark', ({ marks }) => median(marks)),
      grown('the next claim', ({ steps: times }) => median(times)),
      grown('memory', (figures) => figures.heldMB),
    ];
  });
}

function ms(what: string, value: number): Measure {
  return { what, value, unit: 'ms' };
}
