'use client';

import './filter-form.css';
import { useTexts } from '#texts';
import { useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useEffectEvent, useRef, useTransition } from 'react';
import { fill, isTouched, queryOf } from '#app/_ui/filter-fields.ts';

/**
 * Filters of a list, kept in the address: sent on every choice and, for words, on Enter. Without
 * JavaScript it is an ordinary form that does the same.
 */
export function FilterForm(props: {
  readonly path: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const t = useTexts('house');
  const router = useRouter();
  const current = useSearchParams().toString();
  const [isPending, startTransition] = useTransition();
  const ref = useRef<HTMLFormElement>(null);

  const go = (form: HTMLFormElement) => {
    const query = queryOf(form);
    startTransition(() => {
      router.push(query === '' ? props.path : `${props.path}?${query}`, { scroll: false });
    });
  };

  // What was chosen before the page came to life is honoured then.
  const catchUp = useEffectEvent(() => {
    if (ref.current !== null && isTouched(ref.current)) go(ref.current);
  });
  useEffect(() => {
    catchUp();
  }, []);

  // Going back in the browser's history changes the address under the form: its fields follow.
  const shown = useRef(current);
  useEffect(() => {
    if (ref.current === null || shown.current === current) return;
    shown.current = current;
    fill(ref.current, new URLSearchParams(current));
  }, [current]);

  return (
    <form
      ref={ref}
      role="search"
      aria-label={props.label}
      action={props.path}
      method="get"
      autoComplete="off"
      className="sm-filters"
      aria-busy={isPending}
      onSubmit={(event) => {
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
        <button type="submit">{t('show-filtered')}</button>
      </noscript>
    </form>
  );
}
