'use client';

import type { ReactNode, SyntheticEvent } from 'react';

/** Whatever could act on the claim. */
const HELD_BACK = {
  onPointerDownCapture: holdBack,
  onClickCapture: holdBack,
  onKeyDownCapture: holdBack,
  onBeforeInputCapture: holdBack,
  onPasteCapture: holdBack,
  onDropCapture: holdBack,
  onSubmitCapture: holdBack,
};

/**
 * A part of the panel that follows the open claim a moment later, so that leafing stays quick. While it still
 * shows the claim before, nothing in it acts. (`inert` would say the same, and cost the browser the style of
 * all that is inside, twice at every step.)
 */
export function Settling(props: {
  readonly isBehind: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { isBehind, className = 'sm-settling', children } = props;
  return (
    <div className={className} aria-busy={isBehind || undefined} {...(isBehind ? HELD_BACK : {})}>
      {children}
    </div>
  );
}

function holdBack(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
