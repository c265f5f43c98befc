import { type HtmlElement, type HtmlNode, isElement } from '#lib/story/intake/html-tree.ts';
import type { Piece } from '#lib/story/intake/piece.ts';
import { foldWhiteSpace, hasWords } from '#lib/story/intake/white-space.ts';
import type { BlockRole } from '#lib/text/block.ts';

/** A piece with the element whose words it holds. */
export interface PlacedPiece extends Piece {
  readonly element: HtmlElement;
  /** Which part of its characters stands in links, 0 to 1. */
  readonly linkedShare: number;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own. Buttons do not, but their labels are no part of a sentence. */
const BLOCKS = setOf(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section select summary table tbody td textarea tfoot th thead tr ul',
);

/** Elements whose content is not text of the page. */
const SILENT = setOf(
  'script style template noscript svg math iframe object embed audio video canvas head title map input datalist',
);

const ROLE_OF: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'caption',
};

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|photo-?credit|image-?credit|media-?credit)s?(?:$|[\s_-])/i;

/**
 * The text under an element as blocks in reading order, each with the role of the nearest element that
 * gives one. Two line breaks in a row part paragraphs; a table row without blocks in its cells is one
 * block, its cells parted by " | ".
 */
export function blocksUnder(root: HtmlElement): readonly PlacedPiece[] {
  const walk = new Walk();
  walk.element(root, 'paragraph');
  walk.end(root, 'paragraph');
  return walk.pieces;
}

/** Collects the words between two block boundaries as it goes through the tree. */
class Walk {
  readonly pieces: PlacedPiece[] = [];
  private words: string[] = [];
  private breaks = 0;
  private linkDepth = 0;
  private linkedLength = 0;

  element(element: HtmlElement, inherited: BlockRole): void {
    const role = roleOf(element, inherited);
    const isLink = element.localName === 'a';
    if (isLink) this.linkDepth += 1;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      this.node(child, element, role);
    }
    if (isLink) this.linkDepth -= 1;
  }

  end(element: HtmlElement, role: BlockRole): void {
    const text = foldWhiteSpace(this.words.join(''));
    const linkedShare = Math.min(this.linkedLength / Math.max(text.length, 1), 1);
    if (hasWords(text)) this.pieces.push({ role, text, element, linkedShare });
    this.words = [];
    this.breaks = 0;
    this.linkedLength = 0;
  }

  private node(node: HtmlNode, parent: HtmlElement, role: BlockRole): void {
    if (node.nodeType === 3) {
      this.text(node.textContent ?? '');
      return;
    }
    if (!isElement(node) || SILENT.has(node.localName)) return;
    if (node.localName === 'br') {
      this.lineBreak(parent, role);
      return;
    }
    if (!BLOCKS.has(node.localName)) {
      this.element(node, role);
      return;
    }
    this.end(parent, role);
    if (isPlainRow(node)) this.row(node);
    else this.element(node, role);
    this.end(node, roleOf(node, role));
  }

  private text(words: string): void {
    this.words.push(words);
    if (words.trim() === '') return;
    this.breaks = 0;
    if (this.linkDepth > 0) this.linkedLength += foldWhiteSpace(words).length;
  }

  private lineBreak(parent: HtmlElement, role: BlockRole): void {
    this.breaks += 1;
    if (this.breaks >= 2) this.end(parent, role);
    else this.words.push(' ');
  }

  private row(row: HtmlElement): void {
    const cells = childrenOf(row).map((cell) => foldWhiteSpace(visibleText(cell)));
    const text = cells.filter((cell) => cell !== '').join(' | ');
    const linkedShare = 0;
    if (hasWords(text)) this.pieces.push({ role: 'table-row', text, element: row, linkedShare });
  }
}

function roleOf(element: HtmlElement, inherited: BlockRole): BlockRole {
  const role = ROLE_OF[element.localName];
  if (role !== undefined) return role;
  return CAPTION_CLASS.test(element.getAttribute('class') ?? '') ? 'caption' : inherited;
}

/** Whether a row holds cells of words only; where cells hold blocks, the table only lays out the page. */
function isPlainRow(element: HtmlElement): boolean {
  if (element.localName !== 'tr') return false;
  return !childrenOf(element).some((cell) => childrenOf(cell).some(isBlock));
}

function isBlock({ localName }: HtmlElement): boolean {
  return BLOCKS.has(localName) && localName !== 'p';
}

function visibleText(node: HtmlNode): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (!isElement(node) || SILENT.has(node.localName)) return '';
  if (node.localName === 'br') return ' ';
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    text += visibleText(child);
  }
  return BLOCKS.has(node.localName) ? ` ${text} ` : text;
}

function childrenOf(element: HtmlElement): readonly HtmlElement[] {
  const children: HtmlElement[] = [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) children.push(child);
  }
  return children;
}
