/** What means something anywhere in a line of Markdown (CommonMark and GitHub's additions). */
const ANYWHERE = /[\\`*_{}[\]<>|~&$@^]/g;

/**
 * Text of somebody else's as one line of Markdown that shows exactly its words: no markup, HTML, link,
 * mention or mathematics comes of it. White space is folded to single spaces, as a reader would do.
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(ANYWHERE, '\\$&')
      .replace(/^(\+|-|=)/, '\\$1')
      // At the end of a heading too, where it would close it.
      .replace(/(^|\s)#/gu, '$1\\#')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www|mailto|xmpp)([.:])/giu, '$1\\$2')
  );
}

/** An address as a Markdown link target, or null for anything but http and https. */
export function markdownUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return `<${href.replace(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign))}>`;
}
