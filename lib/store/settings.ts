import type { Attribution } from '#lib/attribution/attribution.ts';
import type { House } from '#lib/carry/house.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { Evidence, Origin } from '#lib/evidence/evidence.ts';
import type { Person } from '#lib/people/person.ts';
import type { AskedQuery } from '#lib/query/query.ts';
import type { Source } from '#lib/source/source.ts';
import type { Story } from '#lib/story/story.ts';
import type { Template } from '#lib/template/template.ts';

/** Fields of a thing that one change may set; those left out stay as they are. */
type Set<T, K extends keyof T> = { readonly [P in K]?: T[P] };

export type ClaimSettings = Set<
  Claim,
  'restatement' | 'kind' | 'priority' | 'accused' | 'assigneeId'
>;
export type AttributionSettings = Set<
  Attribution,
  | 'parentId'
  | 'sourceId'
  | 'sourceSpans'
  | 'cueSpans'
  | 'contentSpans'
  | 'quoteType'
  | 'groundRules'
  | 'knowledge'
>;
export type EvidenceSettings = Set<
  Evidence,
  | 'question'
  | 'answer'
  | 'stance'
  | 'form'
  | 'citation'
  | 'url'
  | 'locator'
  | 'quotation'
  | 'credibility'
  | 'sourceId'
  | 'originId'
  | 'keptCopy'
  | 'retrievedAt'
>;
export type SourceSettings = Set<
  Source,
  'name' | 'kind' | 'reliability' | 'agreedDescription' | 'anonymityReason'
>;
export type OriginSettings = Set<Origin, 'name' | 'isOwn' | 'tracesTo'>;
export type StorySettings = Set<
  Story,
  'title' | 'byline' | 'outlet' | 'dateline' | 'policyVersionId'
>;
export type HouseSettings = Set<House, 'looksAtReworded' | 'policyId'>;
/** Where the words of an attribution stand. */
export type AttributionPlaces = Pick<Attribution, 'sourceSpans' | 'cueSpans' | 'contentSpans'>;
/** What of a query can be changed while nobody answered it. */
export type QuerySettings = Set<
  AskedQuery,
  'question' | 'claimIds' | 'dueAt' | 'channel' | 'where'
>;
export type TemplateSettings = Set<Template, 'name' | 'body'>;
export type PersonSettings = Set<Person, 'name' | 'role' | 'isSenior' | 'isActive'>;
