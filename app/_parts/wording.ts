import type { ClaimKind, Priority } from '#lib/claim/claim.ts';
import type { LinkKind } from '#lib/claim/link.ts';
import type { Axis, VerdictValue } from '#lib/claim/standing.ts';
import type { Role } from '#lib/people/roles.ts';
import type { SourceKind } from '#lib/source/source.ts';
import type { StoryStatus } from '#lib/story/story.ts';
import type { TemplateKind } from '#lib/template/template.ts';
import type { BlockRole } from '#lib/text/block.ts';

/** A verdict, or that there is none yet. */
export type Standing = VerdictValue | 'unchecked';

/** The four standings in the order lists and bars show them: what is settled first. */
export const STANDINGS = ['corroborated', 'unverified', 'disputed', 'unchecked'] as const;

/** What a standing is called on screen. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  corroborated: 'corroborated',
  unverified: 'unverified',
  disputed: 'disputed',
  unchecked: 'not yet checked',
};

/** The question each axis asks. */
export const AXIS_QUESTIONS: Readonly<Record<Axis, string>> = {
  attribution: 'Was it said?',
  content: 'Is it so?',
};

/** What each axis is called. */
export const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  attribution: 'Attribution',
  content: 'Content',
};

/** What a linked claim is to another one, as it stands before that one's name. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  'conflicts-with': 'Conflicts with',
  'same-as': 'Same as',
};

/** What a claim kind is called. */
export const CLAIM_KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  figure: 'Figure',
  quotation: 'Quotation',
  event: 'Event',
  identity: 'Identity',
  causal: 'Cause',
  comparison: 'Comparison',
  other: 'Other',
};

/** What a priority is called. */
export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
};

/** What templates of a kind are called, and what stands where there are none. */
export const TEMPLATE_KIND_WORDS: Readonly<
  Record<
    TemplateKind,
    { readonly one: string; readonly many: string; readonly choose: string; readonly none: string }
  >
> = {
  justification: {
    one: 'Justification',
    many: 'Justifications',
    choose: 'Templates for why',
    none: 'There is no template for justifications yet.',
  },
  question: {
    one: 'Question',
    many: 'Questions',
    choose: 'Templates for what to ask',
    none: 'There is no template for questions yet.',
  },
};

/** What a role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  admin: 'Administrator',
  editor: 'Editor',
  checker: 'Checker',
  reporter: 'Reporter',
  viewer: 'Viewer',
};

/** What a role is for, as the form that gives it explains it. */
export const ROLE_PURPOSES: Readonly<Record<Role, string>> = {
  admin: 'Runs the desk: people, keys, every story',
  editor: 'Decides: staffs stories, checks, reads all figures',
  checker: 'Checks: marks claims, keeps evidence, gives verdicts',
  reporter: 'Wrote it: reads the story and its reports',
  viewer: 'May look: reads the story and its reports',
};

/** What a source kind is called. */
export const SOURCE_KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  'named-person': 'Named person',
  institution: 'Institution or spokesperson',
  document: 'Document',
  dataset: 'Dataset',
  outlet: 'Other outlet or agency',
  'social-post': 'Social post',
  'unnamed-person': 'Unnamed person',
  'staff-witness': 'Witnessed by staff',
};

/** What a block's role is called. */
export const BLOCK_ROLE_WORDS: Readonly<Record<BlockRole, string>> = {
  headline: 'Headline',
  kicker: 'Kicker',
  byline: 'Byline',
  heading: 'Heading',
  paragraph: 'Paragraph',
  quote: 'Quote',
  'list-item': 'List item',
  caption: 'Caption',
  'table-row': 'Table row',
};

/** What a story's status is called. */
export const STORY_STATUS_WORDS: Readonly<Record<StoryStatus, string>> = {
  open: 'Open',
  'in-review': 'In review',
  'signed-off': 'Signed off',
  published: 'Published',
};

/** "1 claim", "2,340 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
