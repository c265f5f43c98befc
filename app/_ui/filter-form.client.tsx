'use client';

import './filter-form.css';
import { useRouter, useSearchParams } from 'next/navigation';
import { type SubmitEvent, type ReactNode, useEffect, useRef, useTransition } from 'react';

/**
 * Filters of a list, kept in the address: sent on every choice and, for words, on Enter. Without
 * JavaScript it is an ordinary form that does the same.
 */
export function FilterForm(props: {
  readonly path: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const current = useSearchParams().toString();
  const [isPending, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);

  // Going back in the browser's history changes the address under the form: its fields follow.
  useEffect(() => {
    const parameters = new URLSearchParams(current);
    for (const field of ref.current?.elements ?? []) {
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        const value = parameters.get(field.name) ?? field.dataset['default'] ?? '';
        if (field instanceof HTMLInputElement && field.type === 'checkbox') {
          field.checked = field.value === value;
        } else {
          field.value = value;
        }
      }
    }
  }, [current]);

  const go = (form: HTMLFormElement) => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value.trim() !== '') query.set(name, value.trim());
    }
    const text = query.toString();
    startTransition(() => {
      router.push(text === '' ? props.path : `${props.path}?${text}`, { scroll: false });
    });
  };

  return (
    <form
      ref={ref}
      role="search"
      aria-label={props.label}
      action={props.path}
      method="get"
      className="sm-filters"
      aria-busy={isPending}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        go(event.currentTarget);
      }}
      onChange={(event) => {
        const field: EventTarget = event.target;
        const isWords = field instanceof HTMLInputElement && field.type === 'search';
        if (!isWords) go(event.currentTarget);
      }}
    >
      {props.children}
      <noscript>
        <button type="submit">Show</button>
      </noscript>
    </form>
  );
}
