import './form-frame.css';
import type { SubmitEvent, ReactNode } from 'react';
import { Refusal } from '#app/_ui/notice.tsx';
import type { Problem } from '#lib/problem.ts';

/** A form of one column; what refuses it as a whole stands above its fields. */
export function FormFrame(props: {
  readonly label: string;
  readonly problem: Problem | null;
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}) {
  return (
    // `post`, so that no way of sending it can ever put a password into an address.
    <form
      className="sm-form"
      method="post"
      aria-label={props.label}
      noValidate
      onSubmit={props.onSubmit}
    >
      {props.problem !== null && <Refusal problem={props.problem} />}
      {props.children}
    </form>
  );
}
