/** What an article's JSON-LD (schema.org) says of it. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

const NOTHING: LinkedArticle = { headline: null, authors: null, publisher: null, date: null };
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Graphs nest a few levels; deeper ones are somebody's trap. */
const DEEPEST = 6;

/** The first article described in a page's JSON-LD scripts; what is not JSON is passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts) {
    const article = articleIn(parsed(script), 0);
    if (article === null) continue;
    return {
      headline: textOf(article['headline']) ?? textOf(article['name']),
      authors: namesOf(article['author'], 0),
      publisher: namesOf(article['publisher'], 0),
      date: textOf(article['datePublished']),
    };
  }
  return NOTHING;
}

type Thing = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function articleIn(value: unknown, depth: number): Thing | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = articleIn(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isThing(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return articleIn(value['@graph'] ?? value['mainEntity'], depth + 1);
}

/** A name, the names in a list, or the names of things, as one line. */
function namesOf(value: unknown, depth: number): string | null {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return textOf(value);
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).flatMap((item) => namesOf(item, depth + 1) ?? []);
    return names.length === 0 ? null : [...new Set(names)].join(', ');
  }
  return isThing(value) ? namesOf(value['name'], depth + 1) : null;
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || /^https?:/i.test(value)) return null;
  return value.trim() === '' ? null : value.trim();
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
