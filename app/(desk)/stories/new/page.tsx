import type { Metadata } from 'next';
import { Intake } from './intake.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { running } from '#app/_server/running.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { Page } from '#app/_ui/page.tsx';
import { readDesk } from '#lib/desk/read-desk.ts';
import { allows } from '#lib/people/permission.ts';
import { problem } from '#lib/problem.ts';

export const metadata: Metadata = { title: 'Open a story' };

/** Where a story begins: an original is pasted or brought as a file, looked over, and opened. */
export default async function NewStoryPage() {
  const desk = await ask(readDesk, {});
  const me = desk.ok ? desk.value.me : null;
  return (
    <Page
      title="Open a story"
      lead="Paste the draft or bring it as a file. You see what was read from it before anything is stored."
    >
      {me !== null && allows(me.role, 'open stories') ? (
        <Intake limitMb={running().parts.limits.uploadBytes / 1024 / 1024} />
      ) : (
        <Refusal
          problem={problem(
            'forbidden',
            'Your role may read stories but not open them. Ask an editor to open this one.',
          )}
        />
      )}
    </Page>
  );
}
