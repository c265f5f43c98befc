'use client';

import './long-list.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A list of rows of one height, of which only those near the eye are drawn. */
export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  readonly rowHeightPx: number;
  readonly label: string;
  /** The row to keep in sight; -1: none. */
  readonly currentAt: number;
  readonly children: (item: T, at: number) => ReactNode;
}

/** Rows drawn above and below those in sight, so that scrolling shows no gaps. */
const OVERSCAN = 12;

/** A list that stays quick with thousands of rows; assistive technology is told how long it is. */
export function LongList<T>(props: LongListProps<T>) {
  const { items, rowHeightPx, currentAt } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 900 });
  const sight = useRef(seen);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => {
      sight.current = { top: element.scrollTop, height: element.clientHeight };
      setSeen(sight.current);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (element === null || currentAt < 0) return;
    const top = currentAt * rowHeightPx;
    // What was seen last is known; asking the element would make the browser lay out the whole page.
    const { top: from, height } = sight.current;
    if (top < from || top + rowHeightPx > from + height) element.scrollTop = top - height / 3;
  }, [currentAt, rowHeightPx]);

  const first = Math.max(0, Math.floor(seen.top / rowHeightPx) - OVERSCAN);
  const last = Math.ceil((seen.top + seen.height) / rowHeightPx) + OVERSCAN;
  return (
    <div className="sm-long-list" ref={frame}>
      <ol aria-label={props.label} style={{ height: items.length * rowHeightPx }}>
        {items.slice(first, last).map((item, index) => (
          <li
            key={props.keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
            style={{ top: (first + index) * rowHeightPx, height: rowHeightPx }}
          >
            {props.children(item, first + index)}
          </li>
        ))}
      </ol>
    </div>
  );
}
