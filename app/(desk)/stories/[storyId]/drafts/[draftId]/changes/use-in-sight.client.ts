'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Brings a form into sight that opened below the edge of the window: its first field alone would. */
export function useInSight(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return form;
}
