'use client';

import { useRef, useState } from 'react';
import { isEmpty } from '#lib/difference.ts';

/** The fields of a form, all as text. */
export type Fields<K extends string> = Readonly<Record<K, string>>;

/** What somebody typed and has not saved yet. */
export interface KeptForm<K extends string> {
  readonly values: Fields<K>;
  /** Only what differs from what is stored. */
  readonly changed: Partial<Fields<K>>;
  readonly isDirty: boolean;
  /** The version on which the first change was made; null while nothing is changed. */
  readonly since: number | null;
  /** What was stored when the first change was made: what it was a change of. */
  readonly base: Fields<K>;
  set(name: K, value: string): void;
  /** Sets several fields at once. */
  setAll(values: Partial<Fields<K>>): void;
  /** Forgets the changes: they are saved, or given up. */
  clear(): void;
  /** Goes on from another version and what is stored in it, with these changes. */
  rebase(version: number, base: Fields<K>, changed: Partial<Fields<K>>): void;
}

interface Kept<K extends string> {
  readonly changed: Partial<Fields<K>>;
  readonly since: number;
  readonly base: Fields<K>;
}

/**
 * A form whose unsaved text survives a failed save, a lost connection, the next claim and a reload: it
 * is kept for this tab under `key` until it is saved or given up. `stored` is what the server has. A form
 * for another thing is another component (React's key), never the same one with another `key` here.
 */
export function useKeptForm<K extends string>(
  key: string,
  stored: Fields<K>,
  version: number,
): KeptForm<K> {
  const [kept, setKept] = useState<Kept<K> | null>(() => readKept(key, stored));
  // Two fields may be set in one breath, before the form is drawn again with the first.
  const latest = useRef(kept);
  const keep = (next: Kept<K> | null) => {
    latest.current = next;
    setKept(next);
    writeKept(key, next);
  };
  const changed = kept?.changed ?? {};
  const setAll = (values: Partial<Fields<K>>) => {
    const before = latest.current;
    const rest: Partial<Record<K, string>> = { ...before?.changed };
    for (const name in values) {
      const value = values[name];
      if (value === undefined || value === stored[name]) Reflect.deleteProperty(rest, name);
      else rest[name] = value;
    }
    const began = { since: before?.since ?? version, base: before?.base ?? stored };
    keep(isEmpty(rest) ? null : { changed: rest, ...began });
  };
  return {
    values: { ...stored, ...changed },
    changed,
    isDirty: kept !== null,
    since: kept?.since ?? null,
    base: kept?.base ?? stored,
    set(name, value) {
      const one: Partial<Record<K, string>> = {};
      one[name] = value;
      setAll(one);
    },
    setAll,
    clear() {
      keep(null);
    },
    rebase(since, base, next) {
      keep(isEmpty(next) ? null : { changed: next, since, base });
    },
  };
}

const prefix = 'sourcemark:unsaved:';

/** Whether something unsaved is kept under a key: its form then opens by itself. */
export function hasKept(key: string): boolean {
  try {
    return sessionStorage.getItem(prefix + key) !== null;
  } catch {
    return false;
  }
}

function writeKept(key: string, kept: unknown): void {
  try {
    if (kept === null) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(kept));
  } catch {
    // A full or forbidden store only means that a reload would lose the text; it stays in the form.
  }
}

function readKept<K extends string>(key: string, stored: Fields<K>): Kept<K> | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? 'null');
    if (!isRecord(read) || !isRecord(read['changed'])) return null;
    const since = Number(read['since']);
    const base = { ...stored, ...textsOf(read['base'], stored) };
    const changed = textsOf(read['changed'], stored);
    return isEmpty(changed) ? null : { changed, since, base };
  } catch {
    return null;
  }
}

/** Those of a form's fields that something read holds as text. */
function textsOf<K extends string>(read: unknown, stored: Fields<K>): Partial<Fields<K>> {
  const texts: Partial<Record<K, string>> = {};
  for (const name in stored) {
    const value = isRecord(read) ? read[name] : undefined;
    if (typeof value === 'string') texts[name] = value;
  }
  return texts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
