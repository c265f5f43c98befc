import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeadForm } from './head-form.client.tsx';
import { Members } from './members.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page, Section } from '#app/_ui/page.tsx';
import { listPeople } from '#lib/desk/list-people.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { readStory } from '#lib/desk/read-story.ts';
import { storyIdSchema } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';

/** The tab's title. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('members');
  return { title: t('title') };
}

/** Who is on a story and what stands above it: the editor's side of running it. */
export default async function StoryMembersPage(props: {
  readonly params: Promise<{ storyId: string }>;
}) {
  const id = storyIdSchema.safeParse((await props.params).storyId);
  if (!id.success) notFound();
  const t = await texts('members');
  const [answer, people, desk] = await Promise.all([
    ask(readStory, { storyId: id.data }),
    ask(listPeople, { limit: 200 }),
    ask(readDesk, {}),
  ]);
  if (!answer.ok) {
    if (answer.problem.code === 'not-found') notFound();
    return (
      <Page title={t('title')}>
        <Refusal problem={answer.problem} />
      </Page>
    );
  }
  const { story, members } = answer.value;
  const me = desk.ok ? desk.value.me : null;
  const words = await texts('words');
  const mayRun = me !== null && allows(me.role, 'run stories');
  return (
    <Page
      isNarrow
      title={t('title')}
      lead={t.rich('lead', {
        title: story.title,
        story: (title) => <TextLink href={`/stories/${story.id}`}>{title}</TextLink>,
      })}
    >
      <Members
        storyId={story.id}
        members={members}
        colleagues={people.ok ? people.value.items.filter((person) => person.isActive) : []}
        mayRun={mayRun}
      />
      {mayRun && (
        <Section id="head" title={words('story-head.name')}>
          <HeadForm key={story.version} story={story} />
        </Section>
      )}
    </Page>
  );
}
