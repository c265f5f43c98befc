'use client';

import { useEffect, useState } from 'react';

/** A number that changes whenever an element gets another size: what is measured in it may have moved. */
export function useLaidOut(element: HTMLElement | null): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setCount((before) => before + 1);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return count;
}
