/** A piece of HTML that is safe to print: made by `markup` and by nothing else. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text so that it stays text between tags and between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Builds HTML from a template. Whatever is put in is escaped unless it is itself built this way, so
 * forgetting to escape is not possible. Attribute values must stand in double quotes.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let html = strings[0] ?? '';
  parts.forEach((part, at) => {
    html += written(part) + (strings[at + 1] ?? '');
  });
  return { html };
}

/** Nothing: for what is left out. */
export const NOTHING: Html = { html: '' };

/** The address of a link, or null for anything but http and https: a report must not run anything. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(({ html }) => html).join('');
}
