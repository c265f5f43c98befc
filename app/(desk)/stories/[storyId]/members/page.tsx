import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeadForm } from './head-form.client.tsx';
import { Members } from './members.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { listPeople } from '#lib/desk/list-people.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

export const metadata: Metadata = { title: 'People on the story' };

/** Who is on a story and what stands above it: the editor's side of running it. */
export default async function StoryMembersPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const [answer, people, desk] = await Promise.all([
    ask(readStory, { storyId: id.data }),
    ask(listPeople, { limit: 200 }),
    ask(readDesk, {}),
  ]);
  if (!answer.ok) {
    if (answer.problem.code === 'not-found') notFound();
    return (
      <Page title="People on the story">
        <Refusal problem={answer.problem} />
      </Page>
    );
  }
  const { story, members } = answer.value;
  const me = desk.ok ? desk.value.me : null;
  const mayRun = me !== null && allows(me.role, 'run stories');
  return (
    <Page
      isNarrow
      title="People on the story"
      lead={
        <>
          <TextLink href={`/stories/${story.id}`}>{story.title}</TextLink>. Only they, and
          administrators, see it.
        </>
      }
    >
      <Members
        storyId={story.id}
        members={members}
        colleagues={people.ok ? people.value.items.filter((person) => person.isActive) : []}
        mayRun={mayRun}
      />
      {mayRun && (
        <Section id="head" title="Head of the story">
          <HeadForm key={story.version} story={story} />
        </Section>
      )}
    </Page>
  );
}
