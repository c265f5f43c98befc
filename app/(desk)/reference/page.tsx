import './reference.css';
import { Code } from '@mantine/core';
import type { Metadata } from 'next';
import { apiGroups } from './api-entries.ts';
import { ApiEntry } from './api-entry.tsx';
import { running } from '#app/_server/running.ts';
import { TextLink } from '#app/_ui/link.client.tsx';
import { Page } from '#app/_ui/page.tsx';
import { apiDocument } from '#app/api/v1/document.ts';

export const metadata: Metadata = { title: 'API reference' };

/** All that can be done on the desk, made readable from the same document that programs read. */
export default async function ReferencePage() {
  const groups = apiGroups(await apiDocument(running().url));
  return (
    <Page
      title="API reference"
      lead={
        <>
          A program does what people do here, with the role of its key. An administrator makes keys
          under <TextLink href="/people">People</TextLink>; the machine-readable description is{' '}
          <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).
        </>
      }
    >
      <div className="sm-reference">
        <nav aria-label="Operations" className="sm-reference-nav">
          {groups.map((group) => (
            <div key={group.name}>
              <p className="sm-reference-tag">{group.name}</p>
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
            <h2 id="conventions">Conventions</h2>
            <p>
              Input goes into the path, the query (GET) or a JSON object. A refusal is{' '}
              <Code>application/problem+json</Code> (RFC 9457): decide by its <Code>code</Code>,
              show its <Code>detail</Code>. A change states in <Code>expects</Code> the version it
              was made on; when somebody was faster the answer is <Code>stale</Code> with both
              states, and nothing is kept. Lists answer a page and <Code>nextCursor</Code>.
            </p>
          </section>
          {groups.map((group) => (
            <section key={group.name} aria-labelledby={`tag-${group.name}`}>
              <h2 id={`tag-${group.name}`} className="sm-reference-heading">
                {group.name}
              </h2>
              <p className="sm-soft">{group.description}</p>
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
