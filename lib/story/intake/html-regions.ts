import type { HtmlElement, HtmlNode } from '#lib/story/intake/html-tree.ts';
import { isElement } from '#lib/story/intake/html-tree.ts';

interface Region {
  readonly reason: string;
  readonly tags: readonly string[];
  /** What the class or id of such a part usually names it by; null when only the tag says so. */
  readonly named: RegExp | null;
}

const named = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');

/** Parts of a page that are not its story, in the order in which a part is tried. */
const REGIONS: readonly Region[] = [
  {
    reason: 'Cookie notice.',
    tags: [],
    named: named('cookies?|consent|gdpr|cookie-?(?:bar|banner|notice)'),
  },
  {
    reason: 'Related links.',
    tags: [],
    named: named(
      'related(?:-?(?:links?|stories|articles?|posts?|content))?|recommend(?:ed|ations?)|more-?stories|most-?(?:read|popular)|trending|read-?next|rail',
    ),
  },
  {
    reason: 'Invitation to subscribe or follow.',
    tags: [],
    named: named('subscri(?:be|ption)|paywall|promo'),
  },
  {
    reason: 'Sharing buttons.',
    tags: [],
    named: named('share|sharing|social|share-?(?:bar|tools)'),
  },
  { reason: 'Comments.', tags: [], named: named('comments?|disqus|respond') },
  { reason: 'Advertisement.', tags: [], named: named('ads?|advert|advertisement|sponsor(?:ed)?') },
  { reason: 'Navigation.', tags: ['nav', 'menu'], named: named('nav|navbar|menu|breadcrumbs?') },
  { reason: 'Page footer.', tags: ['footer'], named: named('footer|site-?footer') },
  { reason: 'Beside the story.', tags: ['aside'], named: named('sidebar') },
  { reason: 'Form or button.', tags: ['form', 'button', 'select', 'textarea'], named: null },
  { reason: 'Page header.', tags: ['header'], named: named('masthead|site-?header') },
];

/** These hold whole pages; what they are called ("has-comments") says nothing of the words in them. */
const WHOLE: readonly string[] = ['html', 'body', 'main', 'article'];

/** Reasons that hold even inside what was found to be the article. */
const FOREIGN: readonly string[] = ['Cookie notice.', 'Related links.', 'Newsletter.'];

/** Names the part of the page an element lies in, asking the outermost first; remembers its answers. */
export class Regions {
  private readonly known = new Map<HtmlNode, string | null>();

  /** The reason to leave out what lies there; null for what may be the story. */
  of(element: HtmlElement): string | null {
    const path: HtmlElement[] = [];
    let reason: string | null = null;
    for (let at: HtmlNode | null = element; at !== null && isElement(at); at = at.parentNode) {
      const known = this.known.get(at);
      if (known !== undefined) {
        reason = known;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      reason ??= regionOf(at);
      this.known.set(at, reason);
    }
    return reason;
  }
}

/** Whether a part of the article is really another part of the page ("related stories"), and which. */
export function foreignReason(element: HtmlElement, article: HtmlNode): string | null {
  for (let at: HtmlNode | null = element; at !== null && at !== article; at = at.parentNode) {
    if (!isElement(at)) return null;
    const reason = regionOf(at);
    if (reason !== null && FOREIGN.includes(reason)) return reason;
  }
  return null;
}

function regionOf(element: HtmlElement): string | null {
  if (WHOLE.includes(element.localName)) return null;
  if (isHidden(element)) return 'Hidden on the page.';
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const found = REGIONS.find(
    (region) => region.tags.includes(element.localName) || (region.named?.test(name) ?? false),
  );
  if (found?.reason === 'Page header.' && isInArticle(element)) return null;
  return found?.reason ?? null;
}

function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

function isInArticle(element: HtmlElement): boolean {
  for (let at = element.parentNode; at !== null && isElement(at); at = at.parentNode) {
    if (at.localName === 'article' || at.localName === 'main') return true;
  }
  return false;
}
