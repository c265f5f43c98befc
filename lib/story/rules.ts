import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { Person } from '#lib/people/person.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import type { Intake } from '#lib/story/intake/intake.ts';
import { type Story, headLineSchema } from '#lib/story/story.ts';
import { wordsOf } from '#lib/text/span.ts';

/** The head of a story: what stands above its text. */
export type StoryHead = Pick<Story, 'title' | 'byline' | 'outlet' | 'dateline'>;

/** A head as somebody typed it: left out means "as the original says", empty means "not known". */
export type HeadWanted = { readonly [P in keyof StoryHead]?: string | null | undefined };

/** What is too large: an original, or a file by its name. */
export type TooLarge =
  { readonly kind: 'original' } | { readonly kind: 'file'; readonly filename: string };

/** Why an original or a kept copy is refused for its size, or null when it is not too large. */
export function sizeProblem(sizeBytes: number, limitBytes: number, what: TooLarge): Problem | null {
  if (sizeBytes <= limitBytes) return null;
  const sizes = { size: megabytes(sizeBytes), limit: megabytes(limitBytes) };
  const said =
    what.kind === 'original'
      ? say('too-large-original', sizes)
      : say('too-large-file', { filename: what.filename, ...sizes });
  return refusal('too-large', said);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/**
 * The head a story begins with: what was typed, else what the original says. A story needs a title:
 * where none is known it is the text's first line, cut at 120 characters.
 */
export function headOf(wanted: HeadWanted, intake: Intake): StoryHead {
  const first = intake.blocks[0];
  const firstLine = first === undefined ? '' : wordsOf(intake.text, first).slice(0, 120);
  const line = (typed: string | null | undefined, read: string | null) =>
    typed === undefined ? cleanLine(read) : cleanLine(typed);
  return {
    title:
      cleanLine(wanted.title ?? null) ??
      cleanLine(intake.title) ??
      cleanLine(firstLine) ??
      'Untitled',
    byline: line(wanted.byline, intake.byline),
    outlet: line(wanted.outlet, intake.outlet),
    dateline: line(wanted.dateline, intake.dateline),
  };
}

/** A line fit for a head: without control characters, at most 400 characters; null when nothing is left. */
function cleanLine(text: string | null): string | null {
  if (text === null) return null;
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 400);
  const clean = headLineSchema.safeParse(line.toWellFormed());
  return clean.success && clean.data !== '' ? clean.data : null;
}

/** Opens a story with its first draft; whoever opens it, if a person, is its first member. */
export function open(story: Omit<Story, 'version'>, draft: Draft): Result<readonly Change[]> {
  const opened = { kind: 'story.opened', story, draft } as const;
  if (story.createdBy === null) return ok([opened]);
  const member = { storyId: story.id, personId: story.createdBy, since: story.createdAt };
  return ok([opened, { kind: 'member.added', member }]);
}

/** Changes a story's head, or the policy it is checked under. A story keeps a title. */
export function change(
  story: Story,
  wanted: Wanted<Story, keyof StoryHead | 'policyVersionId'>,
  expects: number,
): Result<readonly Change[]> {
  const set = difference(story, wanted);
  return ok(isEmpty(set) ? [] : [{ kind: 'story.changed', storyId: story.id, set, expects }]);
}

/** Who is on a story, and who is to come or go. */
export interface Staffing {
  readonly storyId: Story['id'];
  readonly person: Person;
  readonly isMember: boolean;
}

/** Assigns somebody to a story; somebody who is on it already stays. */
export function addMember(
  { storyId, person, isMember }: Staffing,
  now: string,
): Result<readonly Change[]> {
  if (isMember) return ok([]);
  if (!person.isActive) {
    return fail(refusal('policy', say('member-left', { name: person.name })));
  }
  return ok([{ kind: 'member.added', member: { storyId, personId: person.id, since: now } }]);
}

/** Takes somebody off a story, unless open claims of it still wait on them. */
export function removeMember(
  { storyId, person, isMember }: Staffing,
  hasOpenClaims: boolean,
): Result<readonly Change[]> {
  if (!isMember) return ok([]);
  if (hasOpenClaims) {
    return fail(refusal('policy', say('member-has-claims', { name: person.name })));
  }
  return ok([{ kind: 'member.removed', storyId, personId: person.id }]);
}
