import { z } from 'zod';
import { placeRole } from '#lib/attribution/rules.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Draft } from '#lib/story/draft.ts';
import { type Span, spanSchema } from '#lib/text/span.ts';

/** The spans of one role as selected: source, cue or content; empty where the words name none. */
export const roleInput = z.array(spanSchema).max(50).readonly();

/** The spans of every role that is given. */
export interface RoleSpans {
  readonly sourceSpans?: readonly Span[] | undefined;
  readonly cueSpans?: readonly Span[] | undefined;
  readonly contentSpans?: readonly Span[] | undefined;
}

/** The given spans, each placed in the draft; roles left out stay left out. */
export function placeRoles(draft: Draft, roles: RoleSpans): Result<RoleSpans> {
  const place = (spans: readonly Span[] | undefined) =>
    spans === undefined ? ok(undefined) : placeRole(draft, spans);
  const sourceSpans = place(roles.sourceSpans);
  if (!sourceSpans.ok) return sourceSpans;
  const cueSpans = place(roles.cueSpans);
  if (!cueSpans.ok) return cueSpans;
  const contentSpans = place(roles.contentSpans);
  if (!contentSpans.ok) return contentSpans;
  return ok({
    sourceSpans: sourceSpans.value,
    cueSpans: cueSpans.value,
    contentSpans: contentSpans.value,
  });
}
