import './reference.css';
import { Code } from '@mantine/core';
import type { Metadata } from 'next';
import { apiGroups } from './api-entries.ts';
import { ApiEntry } from './api-entry.tsx';
import { running } from '#app/_server/running.ts';
import { texts } from '#app/_server/texts.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Page } from '#app/_ui/page.tsx';
import { apiDocument } from '#app/api/v1/document.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await texts('reference'))('title') };
}

/** All that can be done on the desk, made readable from the same document that programs read. */
export default async function ReferencePage() {
  const t = await texts('reference');
  const groups = apiGroups(await apiDocument(running().url));
  return (
    <Page
      title={t('title')}
      lead={t.rich('lead', {
        people: (words) => <TextLink href="/people">{words}</TextLink>,
        document: (words) => <a href="/api/v1/openapi.json">{words}</a>,
      })}
    >
      <div className="sm-reference">
        <nav aria-label={t('operations')} className="sm-reference-nav">
          {groups.map((group) => (
            <div key={group.name}>
              <p className="sm-reference-tag" lang="en">
                {group.name}
              </p>
              <ul>
                {group.entries.map((entry) => (
                  <li key={entry.id}>
                    <a href={`#${entry.id}`}>{entry.id}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="sm-reference-text">
          <section aria-labelledby="conventions" className="sm-reference-lead">
            <h2 id="conventions">{t('conventions')}</h2>
            <p>{t.rich('conventions-text', { code: (words) => <Code>{words}</Code> })}</p>
          </section>
          {groups.map((group) => (
            <section key={group.name} aria-labelledby={`tag-${group.name}`}>
              <h2 id={`tag-${group.name}`} className="sm-reference-heading" lang="en">
                {group.name}
              </h2>
              <p className="sm-soft" lang="en">
                {group.description}
              </p>
              {group.entries.map((entry) => (
                <ApiEntry key={entry.id} entry={entry} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Page>
  );
}
