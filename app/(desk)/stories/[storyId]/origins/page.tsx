import './origins.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import type { Evidence } from '#lib/evidence/evidence.ts';
import { listEvidence } from '#lib/desk/list-evidence.ts';
import { listOrigins } from '#lib/desk/list-origins.ts';
import { listSameOrigins } from '#lib/desk/list-same-origins.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readMarks } from '#lib/desk/read-marks.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import { OriginRow } from './origin-row.client.tsx';
import { Proposal } from './proposal.client.tsx';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('origins'))('title') };
}

/** Where a story's evidence first came from, and what of it probably has one origin. */
export default async function OriginsPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const storyId = id.data;
  const [story, known, same, evidence, marks, desk] = await Promise.all([
    ask(readStory, { storyId }),
    ask(listOrigins, { storyId }),
    ask(listSameOrigins, { storyId }),
    ask(listEvidence, { storyId, limit: 200 }),
    ask(readMarks, { storyId }),
    ask(readDesk, {}),
  ]);
  const t = await texts('origins');
  if (!story.ok && story.problem.code === 'not-found') notFound();
  if (!story.ok || !known.ok || !same.ok) {
    const refused = !story.ok ? story : !known.ok ? known : same;
    return <Page title={t('title')}>{!refused.ok && <Refusal problem={refused.problem} />}</Page>;
  }
  const me = desk.ok ? desk.value.me : null;
  const mayCheck = me !== null && allows(me.role, 'check claims');
  const pieces = new Map<string, Evidence>(
    evidence.ok ? evidence.value.items.map((piece) => [piece.id, piece]) : [],
  );
  const numbers = new Map<string, number>(
    marks.ok ? marks.value.claims.map((claim) => [claim.id, claim.number]) : [],
  );
  const counts = new Map<string, number>();
  for (const { originId } of pieces.values()) {
    if (originId !== null) counts.set(originId, (counts.get(originId) ?? 0) + 1);
  }
  const { origins } = known.value;
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        title: story.value.story.title,
        story: (title) => <TextLink href={`/stories/${storyId}`}>{title}</TextLink>,
      })}
    >
      <Section id="proposed" title={t('proposed')} lead={t('proposed-lead')}>
        {same.value.proposals.length === 0 && <p>{t('none-proposed')}</p>}
        <ul className="sm-origins">
          {same.value.proposals.map((proposal) => (
            <Proposal
              key={proposal.key}
              storyId={storyId}
              proposal={proposal}
              pieces={proposal.evidenceIds.flatMap((evidenceId) => {
                const piece = pieces.get(evidenceId);
                if (piece === undefined) return [];
                const { claimId, citation, answer } = piece;
                return [
                  { evidenceId, claimId, number: numbers.get(claimId) ?? null, citation, answer },
                ];
              })}
              names={origins.map(({ name }) => name)}
              mayCheck={mayCheck}
            />
          ))}
        </ul>
      </Section>
      <Section id="known" title={t('known')}>
        {origins.length === 0 && <Empty title={t('none-known')} />}
        <ul className="sm-origins">
          {origins.map((origin) => (
            <OriginRow
              key={origin.id}
              origin={origin}
              origins={origins}
              pieceCount={counts.get(origin.id) ?? 0}
              mayCheck={mayCheck}
            />
          ))}
        </ul>
      </Section>
    </Page>
  );
}
