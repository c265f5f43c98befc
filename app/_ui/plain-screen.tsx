import './plain-screen.css';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { LanguageChoice } from '#app/_ui/language-choice.client.tsx';
import { Wordmark } from '#app/_ui/wordmark.tsx';

/** One column in the middle of an otherwise empty page: entry, errors, a page that is not there. */
export function PlainScreen(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <main className="sm-plain" id="content">
      <div className="sm-plain-column">
        <Wordmark />
        <Title order={1} className="sm-plain-title">
          {props.title}
        </Title>
        {props.lead !== undefined && <div className="sm-plain-lead">{props.lead}</div>}
        {props.children}
        <div className="sm-plain-foot">
          <LanguageChoice />
        </div>
      </div>
    </main>
  );
}
