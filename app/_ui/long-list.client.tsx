'use client';

import './long-list.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { rowsDrawn, rowTo } from '#app/_ui/long-list-rows.ts';

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

const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * A list that stays quick with thousands of rows; assistive technology is told how long it is. For the keyboard
 * it is one stop: Tab enters and leaves it, the arrow keys, Page Up and Down, Home and End go through its rows.
 */
export function LongList<T>(props: LongListProps<T>) {
  const { items, rowHeightPx, currentAt } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 900 });
  const sight = useRef(seen);
  /** The row that was last in focus: it stays drawn when it is scrolled away, or the focus would be lost. */
  const [focusedAt, setFocusedAt] = useState<number | null>(null);
  /** The row that is to take the focus once it is drawn. */
  const wanted = useRef<number | null>(null);
  const stopAt = Math.min(focusedAt ?? Math.max(currentAt, 0), Math.max(items.length - 1, 0));

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

  const show = (at: number) => {
    const element = frame.current;
    const top = at * rowHeightPx;
    // What was seen last is known; asking the element would make the browser lay out the whole page.
    const { top: from, height } = sight.current;
    if (element === null || (top >= from && top + rowHeightPx <= from + height)) return;
    element.scrollTop = top - height / 3;
  };

  useEffect(() => {
    if (currentAt >= 0) show(currentAt);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `show` reads nothing that changes but these
  }, [currentAt, rowHeightPx]);

  useLayoutEffect(() => {
    for (const row of frame.current?.querySelectorAll<HTMLElement>('li') ?? []) {
      const isStop = Number(row.dataset['at']) === stopAt;
      for (const control of row.querySelectorAll<HTMLElement>(CONTROLS)) {
        control.tabIndex = isStop ? 0 : -1;
      }
    }
    if (wanted.current === null) return;
    const row = frame.current?.querySelector(`li[data-at="${wanted.current}"]`);
    row?.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
    wanted.current = null;
  });

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const page = Math.max(1, Math.floor(sight.current.height / rowHeightPx) - 1);
    const at = rowTo(event.key, { from: stopAt, count: items.length, page });
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    wanted.current = at;
    setFocusedAt(at);
    show(at);
  };
  const enter = (event: FocusEvent<HTMLElement>) => {
    const row = event.target.closest('li');
    if (row !== null) setFocusedAt(Number(row.dataset['at']));
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    // Without a next element the focus was taken away, by the window too: the place is kept.
    const isInside = event.currentTarget.contains(event.relatedTarget);
    if (event.relatedTarget !== null && !isInside) setFocusedAt(null);
  };
  return (
    <div className="sm-long-list" ref={frame}>
      <ol
        aria-label={props.label}
        style={{ height: items.length * rowHeightPx }}
        onKeyDown={press}
        onFocus={enter}
        onBlur={leave}
      >
        {rowsDrawn(seen, { rowHeightPx, count: items.length, stopAt }).map((at) => {
          const item = items[at];
          return item === undefined ? null : (
            <li
              key={props.keyOf(item)}
              data-at={at}
              aria-setsize={items.length}
              aria-posinset={at + 1}
              style={{ top: at * rowHeightPx, height: rowHeightPx }}
            >
              {props.children(item, at)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
