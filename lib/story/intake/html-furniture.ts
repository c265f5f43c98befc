import type { PlacedPiece } from '#lib/story/intake/html-blocks.ts';
import { countWords } from '#lib/story/intake/white-space.ts';

interface Furniture {
  readonly reason: string;
  readonly begins: RegExp;
}

/** Longer pieces say something of their own, whatever they begin with. */
const MOST_WORDS = 35;

/** From this share on a piece is nothing but a link. */
const ALL_LINK = 0.9;

/** What sites put between the paragraphs of a story, by how it begins. */
const FURNITURE: readonly Furniture[] = [
  {
    reason: 'Link to another page.',
    begins:
      /^[[(]?(?:related|read (?:more|also|next)|see (?:also|more)|also (?:read|on)|more (?:on|from|stories|great)|recommended|don['’]t miss|you (?:may|might) also|must read|watch|popular|most read|trending|leia (?:também|mais)|lesen sie auch|lire aussi|más información|читайте также)\b.{0,60}?(?:[:|»>…]|$)/i,
  },
  {
    reason: 'Link to another page.',
    begins: /^(?:read more|also on|more great|you (?:may|might) also like|click here)\b/i,
  },
  {
    reason: 'Invitation to subscribe or follow.',
    begins:
      /^(?:subscribe|sign ?up|get (?:the latest|our|breaking)|follow (?:us|him|her|them|me|@)|like (?:us|this)|join (?:us|our)|download (?:the|our)|have a (?:news )?tip|newsletter|support (?:us|our)|become a (?:member|subscriber))\b/i,
  },
  {
    reason: 'Page control.',
    begins:
      /^(?:skip to|continue reading|story continues|article continues|scroll down|loading|share (?:this|on|via)|share$|print$|email$|back to top|image \d+ of|\d+ of \d+$|this slideshow requires|view (?:comments|author|gallery)|show more|(?:\d+ )?comments?$|leave a (?:comment|reply)|tags?:|filed under|topics:|\d+ min(?:ute)?s? read|(?:estimated )?reading time|tempo de leitura)/i,
  },
  {
    reason: 'Advertisement.',
    begins: /^(?:advertis(?:e)?ment|sponsored|promoted|paid content)\b/i,
  },
  { reason: 'Cookie notice.', begins: /^(?:this (?:web)?site uses cookies|we use cookies)\b/i },
  { reason: 'Copyright notice.', begins: /^(?:copyright|©|\(c\) ?\d{4}|all rights reserved)/i },
];

/** Why a piece inside an article is no part of the story; null for the story's own words. */
export function furnitureReason(piece: PlacedPiece): string | null {
  if (piece.role === 'table-row' || piece.role === 'quote') return null;
  if (piece.text.length > 400 || countWords(piece.text) > MOST_WORDS) return null;
  const known = FURNITURE.find(({ begins }) => begins.test(piece.text));
  if (known !== undefined) return known.reason;
  const isLink = piece.linkedShare >= ALL_LINK && piece.role !== 'heading';
  return isLink ? 'Link to another page.' : null;
}
