import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { type Result, ok } from '#lib/result.ts';
import type { LeftOut } from '#lib/story/draft.ts';
import { frontMatterOf } from '#lib/story/intake/front-matter.ts';
import { recogniseHead } from '#lib/story/intake/head.ts';
import { wordsOfFragment } from '#lib/story/intake/html-tree.ts';
import type { Piece, Pieces } from '#lib/story/intake/piece.ts';
import { countWords, foldWhiteSpace, hasWords } from '#lib/story/intake/white-space.ts';
import type { BlockRole } from '#lib/text/block.ts';

/**
 * Markdown (GitHub's flavour, with front matter): the first heading is the headline. Link and picture
 * addresses, HTML tags and front matter that is no part of a story's head are left out.
 */
export function readMarkdown(text: string): Result<Pieces> {
  const { fields, rest, leftOut } = frontMatterOf(text);
  const walk = new Walk();
  // marked takes the byte for a tab stop and the line end for the end of a block as they stand.
  walk.blocks(new Marked({ gfm: true }).lexer(rest), 'paragraph');
  const headed = recogniseHead(withHeadline(walk.pieces, fields.get('title')));
  const dropped = [...leftOut, ...walk.leftOut];
  const words = [...headed.pieces, ...dropped].map((piece) => countWords(piece.text));
  return ok({
    ...headed,
    byline: fields.get('author') ?? headed.byline,
    outlet: fields.get('outlet') ?? headed.outlet,
    dateline: fields.get('date') ?? headed.dateline,
    leftOut: dropped,
    wordsFound: words.reduce((sum, count) => sum + count, 0),
    paragraphsFound: headed.pieces.length + dropped.length,
  });
}

/** Names the headline: front matter's title, else the first heading near the top. */
function withHeadline(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  const at = pieces.slice(0, 3).findIndex((piece) => piece.role === 'heading');
  const first = pieces[at];
  if (first !== undefined) return pieces.with(at, { role: 'headline', text: first.text });
  return title === undefined ? pieces : [{ role: 'headline', text: title }, ...pieces];
}

class Walk {
  readonly pieces: Piece[] = [];
  readonly leftOut: LeftOut[] = [];

  blocks(tokens: readonly Token[], role: BlockRole): void {
    // Without extensions the lexer makes only these; `Generic` is in the type for extensions' tokens.
    for (const token of tokens as readonly MarkedToken[]) this.block(token, role);
  }

  private block(token: MarkedToken, role: BlockRole): void {
    switch (token.type) {
      case 'heading':
        this.add('heading', this.inline(token.tokens));
        break;
      case 'paragraph':
        this.paragraph(token, role);
        break;
      case 'blockquote':
        this.blocks(token.tokens, 'quote');
        break;
      case 'list':
        for (const item of token.items) this.blocks(item.tokens, 'list-item');
        break;
      case 'table':
        this.table(token);
        break;
      case 'code':
        this.add(role, token.text);
        break;
      case 'html':
        this.html(token.text, role);
        break;
      case 'def':
        this.leave(token.href, 'Address of a link.');
        break;
      case 'space':
      case 'hr':
      case 'checkbox':
        break;
      case 'list_item':
        this.blocks(token.tokens, 'list-item');
        break;
      case 'text':
      case 'strong':
      case 'em':
      case 'del':
      case 'link':
      case 'image':
      case 'br':
      case 'codespan':
      case 'escape':
        // In a tight list the words of an item stand without a paragraph around them.
        this.add(role, this.inline([token]));
        break;
      default:
        token satisfies never;
    }
  }

  private paragraph(token: Tokens.Paragraph, role: BlockRole): void {
    const isPicture = token.tokens.every(
      (inner) => inner.type === 'image' || inner.raw.trim() === '',
    );
    if (!isPicture) {
      this.add(role, this.inline(token.tokens));
      return;
    }
    for (const inner of token.tokens as readonly MarkedToken[]) {
      if (inner.type !== 'image') continue;
      this.add('caption', unescaped(inner.text));
      this.leave(inner.href, 'Address of a picture.');
    }
  }

  private table(token: Tokens.Table): void {
    for (const row of [token.header, ...token.rows]) {
      const cells = row.map((cell) => foldWhiteSpace(this.inline(cell.tokens)));
      this.add('table-row', cells.filter((cell) => cell !== '').join(' | '));
    }
  }

  private html(source: string, role: BlockRole): void {
    const words = wordsOfFragment(source);
    if (hasWords(words)) this.add(role, words);
    else this.leave(source, 'HTML without text.');
  }

  private inline(tokens: readonly Token[]): string {
    return (tokens as readonly MarkedToken[]).map((token) => this.inlineOne(token)).join('');
  }

  private inlineOne(token: MarkedToken): string {
    switch (token.type) {
      case 'strong':
      case 'em':
      case 'del':
        return this.inline(token.tokens);
      case 'link':
        if (token.href !== token.text) this.leave(token.href, 'Address of a link.');
        return this.inline(token.tokens);
      case 'image':
        this.leave(`${unescaped(token.text)} ${token.href}`, 'Picture inside a line.');
        return '';
      case 'br':
        return ' ';
      case 'html':
        return /^<br\b/i.test(token.raw) ? ' ' : '';
      case 'codespan':
      case 'escape':
        return token.text;
      case 'text':
        return token.tokens === undefined ? unescaped(token.text) : this.inline(token.tokens);
      case 'heading':
      case 'paragraph':
      case 'blockquote':
      case 'list':
      case 'list_item':
      case 'table':
      case 'code':
      case 'def':
      case 'space':
      case 'hr':
      case 'checkbox':
        // Blocks do not stand inside a line.
        return '';
      default:
        return token satisfies never;
    }
  }

  private add(role: BlockRole, words: string): void {
    const text = foldWhiteSpace(words);
    if (hasWords(text)) this.pieces.push({ role, text });
  }

  private leave(words: string, reason: string): void {
    const text = foldWhiteSpace(words);
    if (hasWords(text)) this.leftOut.push({ text, reason });
  }
}

/** Resolves entities ("&amp;"), which the lexer leaves as they are written. */
function unescaped(text: string): string {
  return text.includes('&') ? wordsOfFragment(text.replaceAll('<', '&lt;')) : text;
}
