import { sql } from 'drizzle-orm';
import type { ClaimId, StoryId } from '#lib/id.ts';
import type { Visibility } from '#lib/people/actor.ts';
import { MOST_RESTING, type RestingClaim } from '#lib/review/resting-on.ts';
import type { StoryStatus } from '#lib/story/story.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { isVisible } from '#db/reads/visible.ts';

interface Hit {
  readonly storyId: StoryId;
  readonly storyTitle: string;
  readonly status: StoryStatus;
  readonly claimId: ClaimId;
  readonly number: number;
  readonly words: string;
  readonly kind: RestingClaim['because'][number]['kind'];
  readonly what: string;
}

/**
 * Open claims of other stories that the asker sees and that have in common with a claim: its words or its restatement, a kept copy, an
 * address, a source, or an origin by its name. Two unnamed people may go by one description: they are one
 * source only where they are the same one. Our own outlet is no origin in common.
 */
export function restingOn(
  db: Queries,
  claimId: ClaimId,
  visibleTo: Visibility,
): readonly RestingClaim[] {
  const seen = isVisible(sql`c.story_id`, visibleTo) ?? sql`true`;
  const hits = db.all<Hit>(sql`
    with me as (select * from claim where id = ${claimId}),
    mine as (select * from evidence where claim_id = ${claimId} and state = 'open'),
    named as (
      select id, name, kind from source where id in (
        select source_id from mine
        union select source_id from attribution where claim_id = ${claimId} and state = 'open')),
    same_source as (
      select s.id, case when s.kind = 'unnamed-person' then coalesce(s.agreed_description, '') else s.name end as what
      from named n inner join source s on s.id = n.id
        or (s.name = n.name collate nocase and s.kind <> 'unnamed-person' and n.kind <> 'unnamed-person')),
    same_origin as (
      select o.id, o.name as what from origin mo
      inner join origin o on o.name = mo.name collate nocase and not o.is_own
      where not mo.is_own and mo.id in (select origin_id from mine)),
    hits as (
      select e.claim_id, 'kept-copy' as kind, e.kept_filename as what
        from mine m inner join evidence e on e.kept_sha256 = m.kept_sha256 where e.state = 'open'
      union select e.claim_id, 'address', e.url
        from mine m inner join evidence e on e.url = m.url where e.state = 'open'
      union select e.claim_id, 'source', s.what
        from same_source s inner join evidence e on e.source_id = s.id where e.state = 'open'
      union select a.claim_id, 'source', s.what
        from same_source s inner join attribution a on a.source_id = s.id where a.state = 'open'
      union select e.claim_id, 'origin', o.what
        from same_origin o inner join evidence e on e.origin_id = o.id where e.state = 'open'
      union select c.id, 'words', c.words from me inner join claim c
        on c.words = me.words collate nocase
          or (me.restatement <> '' and c.restatement = me.restatement collate nocase))
    select c.story_id as storyId, s.title as storyTitle, s.status as status, c.id as claimId,
      c.number as number, c.words as words, h.kind as kind, h.what as what
    from hits h inner join claim c on c.id = h.claim_id inner join story s on s.id = c.story_id
    where c.state = 'open' and c.story_id <> (select story_id from me) and ${seen}
    order by s.touched_at desc, c.story_id, c.number, h.kind, h.what
    limit ${MOST_RESTING * 4}`);
  const claims = new Map<ClaimId, RestingClaim>();
  for (const { kind, what, ...claim } of hits) {
    const because = [...(claims.get(claim.claimId)?.because ?? []), { kind, what }];
    claims.set(claim.claimId, { ...claim, because });
  }
  return [...claims.values()].slice(0, MOST_RESTING);
}
