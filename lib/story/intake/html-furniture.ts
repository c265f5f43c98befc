import type { PlacedPiece } from '#lib/story/intake/html-blocks.ts';
import { countWords } from '#lib/story/intake/white-space.ts';

interface Furniture {
  readonly reason: string;
  readonly begins: RegExp;
  /** Longer pieces say something of their own, whatever they begin with. */
  readonly mostWords: number;
  /** Whether part of it must be a link: a story can begin a sentence with these words. */
  readonly hasLink: boolean;
}

/** From this share on a piece is nothing but a link. */
const ALL_LINK = 0.9;

/** What sites put between the paragraphs of a story, by how it begins. */
const FURNITURE: readonly Furniture[] = [
  {
    reason: 'Link to another page.',
    begins:
      /^[[(]?(?:related|read (?:more|also|next)|see (?:also|more)|also (?:read|on)|more (?:on this|stories|news)|recommended|don['’]t miss|you (?:may|might) (?:also )?like|must read|most (?:read|popular)|trending|popular(?: this week| now)?|leia (?:também|mais)|lesen sie auch|lire aussi|читайте также)(?: (?:articles?|stories|story|posts?|coverage|news|topics|videos?))?(?:\s*[:|»>…]|\.{0,3}$)/i,
    mostWords: 35,
    hasLink: false,
  },
  {
    reason: 'Link to another page.',
    begins: /^(?:read more|also on|click here|more (?:from|on)|you (?:may|might) also)\b/i,
    mostWords: 35,
    hasLink: true,
  },
  {
    reason: 'Invitation to subscribe or follow.',
    begins:
      /^(?:subscribe|sign ?up|get (?:the latest|our|breaking)|follow|like (?:us|this)|join (?:us|our)|download (?:the|our)|have a (?:news )?tip|support (?:us|our)|become a (?:member|subscriber))\b/i,
    mostWords: 35,
    hasLink: true,
  },
  {
    reason: 'Page control.',
    begins:
      /^(?:skip to (?:main )?(?:content|article)|continue reading|(?:story|article) continues|scroll down|share (?:this|on|via)|back to top|image \d+ of|this slideshow requires|view (?:comments|author|gallery)|show more|leave a (?:comment|reply)|filed under|print article|order reprints|(?:estimated )?reading time|tempo de leitura)\b/i,
    mostWords: 8,
    hasLink: false,
  },
  {
    reason: 'Page control.',
    begins:
      /^(?:share|print|e-?mail|by|text size|loading[.…]*|(?:\d+ )?comments?|\d+ of \d+|\d+ min(?:ute)?s? read)$/i,
    mostWords: 4,
    hasLink: false,
  },
  {
    reason: 'Advertisement.',
    begins: /^(?:advertis(?:e)?ment|sponsored(?: content)?|promoted|paid content)$/i,
    mostWords: 3,
    hasLink: false,
  },
  {
    reason: 'Cookie notice.',
    begins: /^(?:this (?:web)?site|we) uses? cookies\b/i,
    mostWords: 60,
    hasLink: false,
  },
  {
    reason: 'Copyright notice.',
    begins: /^(?:copyright (?:©|ⓒ|\(c\)|\d{4})|©|\(c\) ?\d{4}|all rights reserved)/i,
    mostWords: 35,
    hasLink: false,
  },
];

/** Why a piece inside an article is no part of the story; null for the story's own words. */
export function furnitureReason(piece: PlacedPiece): string | null {
  const { role, text, linkedShare } = piece;
  if (role === 'table-row' || role === 'quote' || text.length > 400) return null;
  const words = countWords(text);
  const known = FURNITURE.find(({ begins, mostWords, hasLink }) => {
    return words <= mostWords && (!hasLink || linkedShare > 0) && begins.test(text);
  });
  if (known !== undefined) return known.reason;
  const isLink = linkedShare >= ALL_LINK && words <= MOST_LINKED_WORDS && role !== 'heading';
  return isLink ? 'Link to another page.' : null;
}

/** A link of more words than a headline is a paragraph that somebody linked. */
const MOST_LINKED_WORDS = 30;
