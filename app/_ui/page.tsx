import './page.css';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** The frame of a desk screen: its heading, what it is for, what can be done on it, and the rest. */
export function Page(props: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={props.isNarrow ? 'sm-page sm-page-narrow' : 'sm-page'}
    >
      <header className="sm-page-head">
        <div>
          <Title order={1} className="sm-page-title">
            {props.title}
          </Title>
          {props.lead !== undefined && <p className="sm-page-lead">{props.lead}</p>}
        </div>
        {props.actions !== undefined && <div className="sm-page-actions">{props.actions}</div>}
      </header>
      {props.children}
    </main>
  );
}

/** A part of a screen under a heading of its own. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={props.id} className="sm-section">
      <div className="sm-section-head">
        <div>
          <Title order={2} id={props.id} className="sm-section-title">
            {props.title}
          </Title>
          {props.lead !== undefined && <p className="sm-section-lead">{props.lead}</p>}
        </div>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}

/** What stands where a list has nothing to show: why, and what to do about it. */
export function Empty(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="sm-empty">
      <p className="sm-empty-title">{props.title}</p>
      {props.children !== undefined && <div className="sm-empty-text">{props.children}</div>}
      {props.action}
    </div>
  );
}
