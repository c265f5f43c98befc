import type { AboutAnnotation } from '#lib/anchor/about-annotation.ts';
import { readWords } from '#lib/anchor/annotation-body.ts';
import {
  type JsonObject,
  fieldOf,
  idOf,
  isJsonObject,
  listOf,
  textOf,
  typesOf,
} from '#lib/anchor/outside-json.ts';
import { readSelector } from '#lib/anchor/read-selector.ts';
import type { OutsideSelector } from '#lib/anchor/selector.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Said, say } from '#lib/say.ts';

/**
 * One annotation on one target: *selected*, with what `locate` takes, or *unusable*, with the reason in
 * words for a person.
 */
export type OutsideAnnotation = AboutAnnotation &
  (
    | { readonly kind: 'selected'; readonly selector: OutsideSelector }
    | { readonly kind: 'unusable'; readonly reason: Said }
  );

/** The most annotations of one set, an annotation counted once for each of its targets. */
export const MOST_ANNOTATIONS = 5_000;
const MOST_PAGES = 1_000;
const LONGEST_NAME = 500;
const MOST_MOTIVATIONS = 20;

/**
 * Reads a set of annotations as W3C's model writes them, with or without `@context`: one annotation, a
 * list, an AnnotationCollection or AnnotationPage that holds its items; and the lists that Hypothesis
 * exports (`annotations`, `rows`). Every entry is told, in order: one without a usable selector, or that is
 * no annotation, or a page that is only linked to, comes as unusable. Refuses with `invalid` what holds no
 * annotations, and with `too-large` more than 5,000. Nothing is fetched.
 */
export function readAnnotations(given: unknown): Result<readonly OutsideAnnotation[]> {
  const entries = entriesOf(given);
  if (entries === null) return fail(refusal('invalid', say('no-annotations-in-it')));
  const annotations: OutsideAnnotation[] = [];
  for (const entry of entries) {
    if (annotations.length <= MOST_ANNOTATIONS) annotations.push(...read(entry));
  }
  if (annotations.length > MOST_ANNOTATIONS) {
    return fail(refusal('too-large', say('too-many-annotations', { most: MOST_ANNOTATIONS })));
  }
  return ok(annotations);
}

/** An item of a set, or the address of a page of it that is not here. */
type Entry =
  | { readonly kind: 'item'; readonly item: unknown }
  | { readonly kind: 'page'; readonly at: string };

/** Where the annotations of a set stand in other forms than W3C's. */
const LISTS = ['annotations', 'rows', '@graph'];

function entriesOf(given: unknown): readonly Entry[] | null {
  if (Array.isArray(given)) return listOf(given).map((item) => ({ kind: 'item', item }));
  if (!isJsonObject(given)) return null;
  if (targetsOf(given).length > 0 || typesOf(given).includes('Annotation')) {
    return [{ kind: 'item', item: given }];
  }
  const list = LISTS.map((name) => given[name]).find((value) => Array.isArray(value));
  if (list !== undefined) return listOf(list).map((item) => ({ kind: 'item', item }));
  const first = given['first'] ?? given['as:first'];
  if (first !== undefined && first !== null) return pagesFrom(first);
  if (itemsOf(given) !== undefined) return pagesFrom(given);
  return given['total'] === 0 ? [] : null;
}

/** The items of a page and of those that follow it, as far as they are here. */
function pagesFrom(first: unknown): readonly Entry[] {
  const entries: Entry[] = [];
  let page = first;
  for (let count = 0; page !== undefined && page !== null && count < MOST_PAGES; count += 1) {
    const items = isJsonObject(page) ? itemsOf(page) : undefined;
    if (items === undefined) {
      const at = (idOf(page) ?? '').slice(0, LONGEST_NAME);
      // Without items and without an address there is nothing of which to tell.
      if (at !== '') entries.push({ kind: 'page', at });
      break;
    }
    for (const item of listOf(items)) entries.push({ kind: 'item', item });
    page = isJsonObject(page) ? (page['next'] ?? page['as:next']) : undefined;
  }
  return entries;
}

function itemsOf(page: JsonObject): unknown {
  return page['items'] ?? page['as:items'];
}

function read(entry: Entry): readonly OutsideAnnotation[] {
  if (entry.kind === 'page') {
    const reason = say('annotations-elsewhere', { address: entry.at });
    return [{ ...NOTHING_SAID, id: entry.at, kind: 'unusable', reason }];
  }
  const { item } = entry;
  const targets = isJsonObject(item) ? targetsOf(item) : [];
  if (!isJsonObject(item) || targets.length === 0) {
    const id = idOf(item)?.slice(0, LONGEST_NAME) ?? null;
    return [{ ...NOTHING_SAID, id, kind: 'unusable', reason: say('not-an-annotation') }];
  }
  const about = aboutOf(item);
  return targets.slice(0, MOST_ANNOTATIONS + 1).map((target) => ({
    ...about,
    source: sourceOf(target) ?? about.source,
    ...readSelector(isJsonObject(target) ? selectorsOf(target) : undefined),
  }));
}

const NOTHING_SAID: AboutAnnotation = {
  id: null,
  note: '',
  tags: [],
  motivations: [],
  creator: null,
  created: null,
  source: null,
};

/** The targets, those of a list of targets each for itself. */
function targetsOf(annotation: JsonObject): readonly unknown[] {
  const targets = listOf(fieldOf(annotation, 'target') ?? fieldOf(annotation, 'hasTarget'));
  return targets.flatMap((target) => {
    const isSet = isJsonObject(target) && selectorsOf(target) === undefined;
    const items = isSet ? listOf(fieldOf(target, 'items')) : [];
    return items.length > 0 ? items : [target];
  });
}

function selectorsOf(target: JsonObject): unknown {
  return fieldOf(target, 'selector') ?? fieldOf(target, 'hasSelector');
}

function sourceOf(target: unknown): string | null {
  if (!isJsonObject(target)) return textOf(target)?.slice(0, LONGEST_NAME) ?? null;
  const source = fieldOf(target, 'source') ?? fieldOf(target, 'hasSource') ?? target;
  return idOf(source)?.slice(0, LONGEST_NAME) ?? null;
}

function aboutOf(annotation: JsonObject): AboutAnnotation {
  const motivation = fieldOf(annotation, 'motivation') ?? fieldOf(annotation, 'motivatedBy');
  const motivations = listOf(motivation).map((one) => idOf(one) ?? '');
  const created =
    annotation['created'] ?? annotation['dcterms:created'] ?? annotation['annotatedAt'];
  return {
    id: idOf(annotation)?.slice(0, LONGEST_NAME) ?? null,
    ...readWords(annotation),
    motivations: motivations.filter((one) => one !== '').slice(0, MOST_MOTIVATIONS),
    creator: creatorOf(annotation),
    created: textOf(created)?.slice(0, LONGEST_NAME) ?? null,
    source: textOf(annotation['uri'])?.slice(0, LONGEST_NAME) ?? null,
  };
}

function creatorOf(annotation: JsonObject): string | null {
  const given = annotation['creator'] ?? annotation['dcterms:creator'] ?? annotation['user'];
  const [creator] = listOf(given);
  const names = isJsonObject(creator) ? ['name', 'foaf:name', 'nickname', 'nick', 'email'] : [];
  const written = isJsonObject(creator)
    ? names.map((name) => textOf(listOf(creator[name])[0])).find((name) => name !== null)
    : undefined;
  const name = written ?? idOf(creator);
  if (name === null) return null;
  // acct:mara@example.org, as Hypothesis names an account.
  return (/^acct:([^@]+)@/.exec(name)?.[1] ?? name).trim().slice(0, LONGEST_NAME) || null;
}
