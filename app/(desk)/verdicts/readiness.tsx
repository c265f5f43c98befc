import { ReadinessTable } from './readiness-table.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { Section } from '#app/_ui/page.tsx';
import { listStories } from '#lib/desk/list-stories.ts';
import { readStory } from '#lib/desk/read-story.ts';
import type { StoryId } from '#lib/id.ts';

/** How many stories are looked at: those something was done in last. */
const SHOWN_STORIES = 12;

/** How far the stories at hand are from their sign-off, by the policy each is checked under. */
export async function Readiness({ storyId }: { readonly storyId: StoryId | undefined }) {
  const t = await texts('figures');
  const stories = storyId === undefined ? await lastTouched() : await oneStory(storyId);
  return (
    <Section id="readiness" title={t('readiness')} lead={t('readiness-lead')}>
      {stories.ok ? (
        <ReadinessTable stories={stories.value} />
      ) : (
        <Refusal problem={stories.problem} />
      )}
    </Section>
  );
}

async function lastTouched() {
  const answer = await ask(listStories, { limit: SHOWN_STORIES });
  if (!answer.ok) return answer;
  return { ...answer, value: answer.value.items.map(({ story }) => asked(story)) };
}

async function oneStory(storyId: StoryId) {
  const answer = await ask(readStory, { storyId });
  return answer.ok ? { ...answer, value: [asked(answer.value.story)] } : answer;
}

function asked({ id, title }: { readonly id: StoryId; readonly title: string }) {
  return { id, title };
}
