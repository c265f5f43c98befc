import { Readability } from '@mozilla/readability';
import { type Result, ok } from '#lib/result.ts';
import type { LeftOut } from '#lib/story/draft.ts';
import { recogniseHead } from '#lib/story/intake/head.ts';
import { blocksUnder } from '#lib/story/intake/html-blocks.ts';
import { furnitureReason } from '#lib/story/intake/html-furniture.ts';
import { type BodyPiece, leftOutOf } from '#lib/story/intake/html-left-out.ts';
import { type PageMeta, metaOf } from '#lib/story/intake/html-meta.ts';
import { Regions, foreignReason } from '#lib/story/intake/html-regions.ts';
import {
  type HtmlDocument,
  type HtmlElement,
  type HtmlPage,
  parsePage,
} from '#lib/story/intake/html-tree.ts';
import type { Piece, Pieces } from '#lib/story/intake/piece.ts';
import { foldTypography } from '#lib/story/intake/repeats.ts';
import { countWords } from '#lib/story/intake/white-space.ts';

/**
 * A web page: the story in it is found by Readability, its words taken as blocks, and everything else
 * of the page's body is left out with the part of the page it stood in. No tag, link or script of the
 * page survives. Refuses with `invalid` a page nested too deep to be read safely.
 */
export function readHtml(html: string): Result<Pieces> {
  const page = parsePage(html);
  if (!page.ok) return page;
  const meta = metaOf(page.value.document);
  // Readability moves the page's elements about, so the body is read before it.
  const body = bodyOf(page.value.document);
  const article = articleIn(page.value, body);
  const headed = recogniseHead(withHead(article.pieces, meta, body));
  const kept = headed.pieces.map(({ text }) => text);
  const unexplained = leftOutOf(body, kept);
  const leftOut = unexplained.map(({ text, reason }) => ({
    text,
    reason: article.reasons.get(foldTypography(text)) ?? reason,
  }));
  return ok({
    title: meta.title ?? headed.title,
    byline: meta.byline ?? headed.byline,
    outlet: meta.outlet ?? headed.outlet,
    dateline: meta.dateline ?? headed.dateline,
    pieces: headed.pieces,
    leftOut,
    ...found(kept, leftOut),
  });
}

function bodyOf(page: HtmlDocument): readonly BodyPiece[] {
  const regions = new Regions();
  return blocksUnder(page.body).map((piece) => ({ ...piece, region: regions.of(piece.element) }));
}

/**
 * Readability by what is used of it. It is made for documents like linkedom's; the interfaces stand in
 * for the DOM types in its own declaration, which this room is compiled without.
 */
const Reader = Readability as unknown as new (
  page: HtmlDocument,
  options: { readonly keepClasses: boolean; serializer(node: HtmlElement): HtmlElement },
) => { parse(): { readonly content: HtmlElement | null } | null };

interface Article {
  readonly pieces: readonly Piece[];
  /** Why pieces inside the article were left out all the same, by their folded words. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * Readability's time grows with the third power of the depth (measured: 2 s at 300, 27 s at 900 on a
 * busy machine). Pages of newspapers stay under 60 (181 pages, 2026), so deeper ones are read whole.
 */
const DEEPEST_FOR_READABILITY = 200;

function articleIn({ document, depth }: HtmlPage, body: readonly BodyPiece[]): Article {
  const reader = new Reader(document, { keepClasses: true, serializer: (node) => node });
  const content = depth > DEEPEST_FOR_READABILITY ? null : (reader.parse()?.content ?? null);
  const found = content === null ? [] : blocksUnder(content);
  if (content === null || found.length === 0)
    return { pieces: wholeBody(body), reasons: new Map() };
  const reasons = new Map<string, string>();
  const pieces: Piece[] = [];
  for (const piece of found) {
    const reason = furnitureReason(piece) ?? foreignReason(piece.element, content);
    if (reason === null) pieces.push({ role: piece.role, text: piece.text });
    else reasons.set(foldTypography(piece.text), reason);
  }
  return pieces.length === 0
    ? { pieces: wholeBody(body), reasons: new Map() }
    : { pieces, reasons };
}

/** All that may be the story, for pages too short or too odd for an article to be found in them. */
function wholeBody(body: readonly BodyPiece[]): readonly Piece[] {
  const story = body.filter((piece) => piece.region === null);
  return (story.length === 0 ? body : story).map(({ role, text }) => ({ role, text }));
}

/** The article with the head that Readability takes off it: kicker, headline, byline as printed. */
function withHead(
  article: readonly Piece[],
  { title, byline }: PageMeta,
  body: readonly BodyPiece[],
): readonly Piece[] {
  if (title === null) return article;
  const headline = foldTypography(title);
  const rest = article.filter(
    ({ text }, at) => at > HEAD_PIECES || foldTypography(text) !== headline,
  );
  const head: Piece[] = [{ role: 'headline', text: title }];
  const kicker = kickerIn(body, headline);
  if (kicker !== null && !contains(rest, kicker)) head.unshift({ role: 'kicker', text: kicker });
  const credit = byline === null ? null : creditIn(body, byline);
  if (credit !== null && !contains(rest, credit)) head.push({ role: 'byline', text: credit });
  return [...head, ...rest];
}

/** How many pieces of the article may stand before the headline does. */
const HEAD_PIECES = 3;

function contains(pieces: readonly Piece[], text: string): boolean {
  const words = foldTypography(text);
  return pieces.slice(0, 2 * HEAD_PIECES).some((piece) => foldTypography(piece.text) === words);
}

/** The short line right above the headline, in the same part of the page. */
function kickerIn(body: readonly BodyPiece[], headline: string): string | null {
  const at = body.findIndex(
    ({ text, region, element }) =>
      region === null && element.localName === 'h1' && foldTypography(text) === headline,
  );
  const above = body[at - 1];
  const below = body[at];
  if (above === undefined || below === undefined || above.region !== null) return null;
  const isNear = [above.element.parentNode, above.element.parentNode?.parentNode].includes(
    below.element.parentNode,
  );
  return isNear && above.text.length <= 40 && countWords(above.text) <= 4 ? above.text : null;
}

/** The line of the page that names the authors, as printed. */
function creditIn(body: readonly BodyPiece[], byline: string): string | null {
  const name = foldTypography(byline.split(',')[0] ?? byline);
  const line = body.find(
    ({ text, region }) =>
      region === null && text.length <= 150 && foldTypography(text).includes(name),
  );
  return line !== undefined && countWords(line.text) <= countWords(byline) + 6 ? line.text : null;
}

function found(kept: readonly string[], leftOut: readonly LeftOut[]) {
  const words = [...kept, ...leftOut.map(({ text }) => text)].map(countWords);
  return {
    wordsFound: words.reduce((sum, count) => sum + count, 0),
    paragraphsFound: kept.length + leftOut.length,
  };
}
