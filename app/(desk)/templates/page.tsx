import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NewTemplate } from './new-template.client.tsx';
import { TemplateRow } from './template-row.client.tsx';
import { ask } from '#app/_server/ask.ts';
import { texts } from '#app/_server/texts.ts';
import { Refusal } from '#app/_ui/notice.tsx';
import { Empty, Page, Section } from '#app/_ui/page.tsx';
import { listTemplates } from '#lib/desk/list-templates.ts';
import { readDesk } from '#lib/desk/read-desk.ts';
import { allows } from '#lib/people/permission.ts';
import { TEMPLATE_KINDS } from '#lib/template/template.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('templates'))('title') };
}

/** The house's own wording: editors write it, everybody who checks reads it here and uses it in forms. */
export default async function TemplatesPage() {
  const [desk, templates] = await Promise.all([
    ask(readDesk, {}),
    ask(listTemplates, { limit: 200 }),
  ]);
  if (!desk.ok || desk.value.me === null) redirect('/sign-in');
  const t = await texts('templates');
  const mayWrite = allows(desk.value.me.role, 'run stories');
  return (
    <Page title={t('title')} isNarrow lead={t('lead')}>
      {!templates.ok && <Refusal problem={templates.problem} />}
      {templates.ok &&
        TEMPLATE_KINDS.map((kind) => {
          const ofKind = templates.value.items.filter((template) => template.kind === kind);
          return (
            <Section key={kind} id={kind} title={t(`kind.${kind}`)} lead={t(`purpose.${kind}`)}>
              {ofKind.length === 0 && (
                <Empty title={t(`none.${kind}`)}>
                  {mayWrite ? t('write-the-first') : t('editors-write')}
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
