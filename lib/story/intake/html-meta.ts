import { type HtmlDocument, isElement } from '#lib/story/intake/html-tree.ts';
import { foldWhiteSpace, hasWords } from '#lib/story/intake/white-space.ts';
import { linkedArticle } from '#lib/story/intake/linked-data.ts';
import { foldTypography } from '#lib/text/fold.ts';

/** What a page says of its story in its head, its linked data and the elements made for it. */
export interface PageMeta {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
}

/** Reads headline, authors, site and date of a page; whatever is missing is null. */
export function metaOf(page: HtmlDocument): PageMeta {
  const linked = linkedArticle(contentsOf(page, 'script[type="application/ld+json"]'));
  const metas = metaTags(page);
  const stated = linked.headline ?? metas.get('og:title') ?? metas.get('twitter:title') ?? null;
  const outlet = linked.publisher ?? metas.get('og:site_name') ?? null;
  const authors = linked.authors ?? authorIn(metas) ?? authorShown(page);
  return {
    title: titleOf(page, stated, outlet),
    byline: authors === null ? null : clipped(authors.replace(/^by:?\s+/i, '')),
    outlet: outlet === null ? null : clipped(outlet),
    dateline: clipped(linked.date ?? dateIn(metas) ?? dateShown(page) ?? ''),
  };
}

/** The headline as printed on the page where it can be told, else as the page states it elsewhere. */
function titleOf(page: HtmlDocument, stated: string | null, outlet: string | null): string | null {
  const printed = contentsOf(page, 'h1').filter(hasWords);
  const inTitle = contentsOf(page, 'title')[0] ?? null;
  const known = foldTypography([stated, inTitle].join('\n'));
  const matching = printed.find((heading) => known.includes(foldTypography(heading)));
  if (matching !== undefined) return clipped(matching);
  if (stated !== null) return clipped(withoutSite(stated, outlet));
  if (printed.length === 1 && printed[0] !== undefined) return clipped(printed[0]);
  return inTitle === null ? null : clipped(withoutSite(inTitle, outlet));
}

/** "Talks begin | The Courier" → "Talks begin", where the site is known or a bar parts it off. */
function withoutSite(title: string, outlet: string | null): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' — '));
  if (at <= 0) return title;
  const tail = title.slice(at + 3);
  const isSite = outlet !== null && foldTypography(tail) === foldTypography(outlet);
  return isSite || title.charAt(at + 1) === '|' ? title.slice(0, at) : title;
}

function metaTags(page: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = foldWhiteSpace(meta.getAttribute('content') ?? '');
    const key = name?.toLowerCase();
    if (key !== undefined && hasWords(content) && !tags.has(key)) tags.set(key, content);
  }
  return tags;
}

function authorIn(metas: ReadonlyMap<string, string>): string | null {
  const named = ['author', 'byl', 'article:author', 'parsely-author', 'dc.creator'];
  const found = named
    .map((name) => metas.get(name))
    .find((text) => text !== undefined && !isUrl(text));
  return found ?? null;
}

function authorShown(page: HtmlDocument): string | null {
  const shown = contentsOf(page, '[rel="author"], [itemprop="author"], .byline, .author');
  return shown.find((text) => hasWords(text) && text.length <= 150) ?? null;
}

function dateIn(metas: ReadonlyMap<string, string>): string | null {
  const named = [
    'article:published_time',
    'datepublished',
    'date',
    'dc.date',
    'pubdate',
    'og:pubdate',
  ];
  return named.map((name) => metas.get(name)).find((text) => text !== undefined) ?? null;
}

function dateShown(page: HtmlDocument): string | null {
  for (const time of page.querySelectorAll('time')) {
    const date = time.getAttribute('datetime') ?? time.textContent ?? '';
    if (/\d/.test(date)) return foldWhiteSpace(date);
  }
  return null;
}

function contentsOf(page: HtmlDocument, selectors: string): readonly string[] {
  return [...page.querySelectorAll(selectors)].flatMap((element) =>
    isElement(element) ? foldWhiteSpace(element.textContent ?? '') : [],
  );
}

function isUrl(text: string): boolean {
  return /^https?:/i.test(text);
}

/** One line that fits a story's head; null where nothing is left. */
function clipped(text: string): string | null {
  const line = foldWhiteSpace(text);
  return hasWords(line) && line.length <= 400 ? line : null;
}
