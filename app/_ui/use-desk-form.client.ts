'use client';

import { type ReactNode, type SubmitEvent, useState } from 'react';
import { fieldErrors } from '#app/_ui/field-errors.ts';
import type { Problem } from '#lib/problem.ts';

type Fault = (value: string) => string | null;

/** What a form of text fields needs to know. */
export interface DeskFormOptions<Name extends string> {
  readonly fields: readonly Name[];
  /** Why a field is refused before anything is sent; null or absent: it may be tried. */
  readonly faults?: Partial<Readonly<Record<Name, Fault>>>;
  /** Sends the values; answers what refused them, or null once the server has kept them. */
  send(values: Readonly<Record<Name, string>>): Promise<Problem | null>;
}

/**
 * A form whose values are read from its fields when it is sent (so that what a password manager filled
 * in counts too), with each refusal beside its field and the first faulty field focused.
 */
export function useDeskForm<Name extends string>(options: DeskFormOptions<Name>) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [errors, setErrors] = useState<Partial<Record<Name, ReactNode>>>({});
  const [isSending, setIsSending] = useState(false);

  const refuse = (form: HTMLFormElement, found: Partial<Record<Name, ReactNode>>) => {
    setErrors(found);
    const first = options.fields.find((name) => found[name] !== undefined);
    const field = first === undefined ? null : form.elements.namedItem(first);
    if (field instanceof HTMLElement) field.focus();
    return first !== undefined;
  };

  const submit = async (form: HTMLFormElement) => {
    const values = readValues(form, options.fields);
    setProblem(null);
    if (refuse(form, faultsOf(values, options))) return;

    setIsSending(true);
    const refused = await options.send(values);
    setIsSending(false);
    if (refused !== null && !refuse(form, fieldErrors(refused, options.fields))) {
      setProblem(refused);
    }
  };

  return {
    problem,
    isSending,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (!isSending) void submit(event.currentTarget);
    },
    /** The name and the error of a field, for a Mantine input. */
    field: (name: Name) => ({ name, error: errors[name] ?? null }),
  };
}

function readValues<Name extends string>(form: HTMLFormElement, names: readonly Name[]) {
  const data = new FormData(form);
  const entries = names.map((name) => {
    const value = data.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>; // Every name was given a value above.
}

function faultsOf<Name extends string>(
  values: Readonly<Record<Name, string>>,
  options: DeskFormOptions<Name>,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  const faults: Readonly<Partial<Record<string, Fault>>> = options.faults ?? {};
  for (const name of options.fields) {
    const fault = faults[name]?.(values[name]) ?? null;
    if (fault !== null) found[name] = fault;
  }
  return found;
}
