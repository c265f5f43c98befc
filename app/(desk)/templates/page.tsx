import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NewTemplate } from './new-template.client.tsx';
import { TemplateRow } from './template-row.client.tsx';
import { TEMPLATE_KIND_WORDS } from '#app/_parts/wording.ts';
import { ask } from '#app/_server/ask.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { listTemplates } from '#lib/desk/list-templates.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { allows } from '#lib/people/permission.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '#lib/template/template.ts';

export const metadata: Metadata = { title: 'Templates' };

/** What templates of a kind are for. */
const PURPOSES: Readonly<Record<TemplateKind, string>> = {
  justification: 'Offered beside the justification of a verdict, so that alike cases read alike.',
  question: 'Offered beside the question of a piece of evidence, so that nobody forgets to ask it.',
};

/** The house's own wording: editors write it, everybody who checks reads it here and uses it in forms. */
export default async function TemplatesPage() {
  const [desk, templates] = await Promise.all([
    ask(readDesk, {}),
    ask(listTemplates, { limit: 200 }),
  ]);
  if (!desk.ok || desk.value.me === null) redirect('/sign-in');
  const mayWrite = allows(desk.value.me.role, 'run stories');
  return (
    <Page
      title="Templates"
      isNarrow
      lead="The house’s own wording. A template is put in where the caret stands; what was written with it before does not change with it."
    >
      {!templates.ok && <Refusal problem={templates.problem} />}
      {templates.ok &&
        TEMPLATE_KINDS.map((kind) => {
          const ofKind = templates.value.items.filter((template) => template.kind === kind);
          return (
            <Section
              key={kind}
              id={kind}
              title={TEMPLATE_KIND_WORDS[kind].many}
              lead={PURPOSES[kind]}
            >
              {ofKind.length === 0 && (
                <Empty title={TEMPLATE_KIND_WORDS[kind].none}>
                  {mayWrite
                    ? 'Write the first one below.'
                    : 'Editors and administrators write them here.'}
                </Empty>
              )}
              {ofKind.length > 0 && (
                <ul className="sm-template-list">
                  {ofKind.map((template) => (
                    <TemplateRow key={template.id} template={template} mayWrite={mayWrite} />
                  ))}
                </ul>
              )}
              {mayWrite && <NewTemplate kind={kind} />}
            </Section>
          );
        })}
    </Page>
  );
}
