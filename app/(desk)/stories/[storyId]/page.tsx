import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { listSecondReadings } from '#lib/desk/list-second-readings.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readMarks } from '#lib/desk/read-marks.ts';
import { readSecondReading } from '#lib/desk/read-second-reading.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { type PersonId, claimIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';
import { fingerprintSchema } from '#lib/reading/decision.ts';
import { filterFromQuery } from './claim-filter.ts';
import { Galley } from './galley.client.tsx';
import { markOf, packMarks } from './mark.ts';
import { packBlocks } from './packed-blocks.ts';

interface StoryPageProps {
  readonly params: Promise<{ readonly storyId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

// The title and the page ask for the same story; a long text is read and checked once for both.
const storyOf = cache((storyId: string) => ask(readStory, { storyId }));

/** The tab's title: the story's own. */
export async function generateMetadata({ params }: StoryPageProps): Promise<Metadata> {
  const { storyId } = await params;
  const answer = await storyOf(storyId);
  const t = await texts('galley');
  return { title: answer.ok ? answer.value.story.title : t('side.story') };
}

/** A story opened for checking. The marks are read before the text, so that no event falls between. */
export default async function StoryPage({ params, searchParams }: StoryPageProps) {
  const { storyId } = await params;
  const [desk, marks, story] = [
    await ask(readDesk, {}),
    await ask(readMarks, { storyId }),
    await storyOf(storyId),
  ];
  if (!desk.ok || desk.value.me === null) redirect('/sign-in');
  if (!marks.ok || !story.ok) notFound();
  const { draft, members } = story.value;
  const query = queryOf(await searchParams);
  return (
    <Galley
      key={draft.id}
      storyId={story.value.story.id}
      draftId={draft.id}
      heading={{
        title: story.value.story.title,
        outlet: story.value.story.outlet,
        byline: story.value.story.byline,
        dateline: story.value.story.dateline,
        status: story.value.story.status,
        draftNumber: draft.number,
        completeness: draft.completeness,
      }}
      text={draft.text}
      blocks={packBlocks(draft.blocks)}
      marks={packMarks(marks.value.claims.map(markOf))}
      members={members.map(({ person }) => person)}
      me={{ personId: desk.value.me.personId, role: desk.value.me.role }}
      links={marks.value.links}
      tasks={await tasksOf(storyId, desk.value.me)}
      filter={filterFromQuery(query)}
      claimId={claimIdSchema.safeParse(query.get('claim')).data ?? null}
      suggestionMeant={fingerprintSchema.safeParse(query.get('suggestion')).data ?? null}
      upTo={marks.value.upTo}
    />
  );
}

/** The second readings somebody is asked for in this story and has not handed in. */
async function tasksOf(
  storyId: string,
  me: { readonly personId: PersonId | null; readonly role: Role },
) {
  if (me.personId === null || !allows(me.role, 'check claims')) return [];
  const listed = await ask(listSecondReadings, { storyId });
  const own = (listed.ok ? listed.value.readings : []).filter(
    ({ reading }) => reading.readerId === me.personId && reading.state === 'open',
  );
  const answers = await Promise.all(
    own.map(({ reading }) => ask(readSecondReading, { readingId: reading.id })),
  );
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
}

function queryOf(parts: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') query.set(name, value);
  }
  return query;
}
