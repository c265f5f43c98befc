import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** What intake uses of a node of a parsed page; the core has no types of the DOM. */
export interface HtmlNode {
  /** 1 an element, 3 text; nothing else is read. */
  readonly nodeType: number;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  readonly textContent: string | null;
}

/** What intake uses of an element. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

/** What intake uses of a page. */
export interface HtmlPage {
  readonly document: HtmlDocument;
  /** How many elements stand inside each other at the deepest place. */
  readonly depth: number;
}

/** What intake uses of a document. */
export interface HtmlDocument {
  readonly body: HtmlElement;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

/** How deep a page may nest its elements. Real pages stay under 100; parsers slow down with the square. */
export const DEEPEST = 1000;

/** Narrows a node to an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** Parses a page, or a fragment of one. Refuses with `invalid` what nests deeper than `DEEPEST`. */
export function parsePage(html: string): Result<HtmlPage> {
  const depth = depthOf(html);
  if (depth > DEEPEST) {
    return fail(refusal('invalid', say('page-nested-too-deep', { deepest: DEEPEST })));
  }
  // linkedom types its window by the DOM library, which this room is compiled without; the interfaces
  // above name the few standard members that are used.
  const { document } = parseHTML(wholePage(html)) as unknown as { readonly document: HtmlDocument };
  return ok({ document, depth });
}

/** linkedom builds what it reads, so the tags that a browser would add must be there. */
function wholePage(html: string): string {
  if (!/<html[\s>]/i.test(html)) {
    return `<!doctype html><html><head></head><body>${html}</body></html>`;
  }
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^<>]*)?>/i.exec(html);
  if (head === null) return html;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** The words of a fragment of HTML, its tags and comments dropped and its entities resolved. */
export function wordsOfFragment(html: string): string {
  let words = '';
  let silent = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent += 1;
      else if (name === 'br' || name === 'p' || name === 'div') words += ' ';
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent -= 1;
    },
    ontext: (data) => {
      if (silent === 0) words += data;
    },
  });
  parser.end(html);
  return words;
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** Reads the tags as the page's parser will, with nothing built, and stops once they are too deep. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  // Pieces small enough that what is read after the limit was passed costs nothing.
  const size = 16_384;
  for (let at = 0; at < html.length && deepest <= DEEPEST; at += size) {
    parser.write(html.slice(at, at + size));
  }
  return deepest;
}
