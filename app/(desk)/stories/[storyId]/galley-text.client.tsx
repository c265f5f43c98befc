'use client';

import './galley-text.css';
import './coverage.css';
import './suggestions.css';
import { useTexts } from '#texts';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { useMarksSpoken } from '#app/_parts/spoken-marks.client.ts';
import { BoundaryHandles } from './boundary-handles.client.tsx';
import { ClaimChooser } from './claim-chooser.client.tsx';
import { ClaimPicker } from './claim-picker.client.tsx';
import { GalleySlip } from './galley-slip.client.tsx';
import { useGalley } from './galley-desk.client.ts';
import { GutterCard } from './gutter-card.client.tsx';
import { MarkButton } from './mark-button.client.tsx';
import { PresentInText } from './present-in-text.client.tsx';
import { ReadingCaret } from './reading-caret.client.tsx';
import { useReading } from './use-reading.client.ts';
import { GoToMeant } from './go-to-meant.client.tsx';
import { ScrollToClaim } from './scroll-to-claim.client.tsx';
import { SuggestionCard } from './suggestion-card.client.tsx';
import { slipsOf, slipsWithin } from './slips.ts';

/**
 * How many characters of text the server draws: three screens full. The rest is drawn in the browser
 * from the one copy of the text that is sent, so a long text does not travel twice.
 */
const DRAWN_BY_SERVER = 9_000;

/** From this length on, slips out of sight are not laid out. */
const LONG_TEXT = 40_000;

/** The draft as it is read: its blocks with the marks over them, and what picks words in it. */
export function GalleyText() {
  const desk = useGalley();
  const t = useTexts('galley');
  const tMarking = useTexts('marking');
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const isWhole = useWhole();
  const isSpoken = useMarksSpoken();
  const slips = useMemo(() => slipsOf(desk.blocks), [desk.blocks]);
  const count = isWhole ? slips.length : slipsWithin(slips, desk.blocks, DRAWN_BY_SERVER);
  useReading(root);
  return (
    <div className="sm-galley-frame" ref={setFrame}>
      <ClaimPicker>
        <div
          ref={setRoot}
          className="sm-galley"
          data-long={desk.text.length > LONG_TEXT ? '' : undefined}
          data-whole={isWhole ? '' : undefined}
          data-landing="main"
          data-quiet={isSpoken ? undefined : ''}
          role="group"
          tabIndex={0}
          aria-label={t('text-of-draft')}
          aria-describedby="galley-how"
        >
          {slips.slice(0, count).map((slip) => (
            <GalleySlip key={slip.from} slip={slip} />
          ))}
        </div>
      </ClaimPicker>
      <p id="galley-how" className="sm-unseen">
        {t('text-how')}
      </p>
      <p id="handle-how" className="sm-unseen">
        {tMarking('handle-how')}
      </p>
      <ScrollToClaim galley={root} isWhole={isWhole} />
      <GoToMeant isWhole={isWhole} />
      <ReadingCaret galley={root} />
      <BoundaryHandles galley={root} />
      <PresentInText galley={root} />
      <MarkButton galley={root} />
      <SuggestionCard galley={root} />
      <ClaimChooser galley={root} />
      <GutterCard frame={frame} />
    </div>
  );
}

/** True once the browser has taken over and may draw the whole text. */
function useWhole(): boolean {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setWhole(true);
    });
  }, []);
  return isWhole;
}
