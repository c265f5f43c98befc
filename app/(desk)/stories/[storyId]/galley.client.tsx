'use client';

import './galley.css';
import { useTexts } from '#texts';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useSingleLetterKeys } from '#app/_parts/single-letter-keys.client.ts';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { Origin } from '#lib/evidence/evidence.ts';
import type { ClaimId, DraftId, PersonId, StoryId } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Source } from '#lib/source/source.ts';
import type { Template } from '#lib/template/template.ts';
import type { ClaimFilter } from './claim-filter.ts';
import type { Choosing } from './choosing.ts';
import type { Brought } from './brought.ts';
import { ClaimPanel } from './claim-panel.client.tsx';
import {
  type ClaimDetail,
  type Colleague,
  GalleyContext,
  type GalleyDesk,
  type Heard,
  type Notice,
  type SideList,
  type SecondTask,
  type ThreadMeant,
  useGalley,
  type NewerDraft,
} from './galley-desk.client.ts';
import { NewerDraftBanner } from './newer-draft.client.tsx';
import { openCovers, sentencesIn } from './covers.ts';
import { DropHint } from './drop-hint.client.tsx';
import { type GalleyTexts, useGalleyTexts } from './galley-texts.client.ts';
import { HeardAloud } from './heard-aloud.client.tsx';
import { GalleyText } from './galley-text.client.tsx';
import { KeyList } from './key-list.client.tsx';
import { useLive } from './live.client.ts';
import { unpackMarks } from './mark.ts';
import { NOTHING_DONE } from './own-acts.ts';
import { OutboxBanner } from './outbox-banner.client.tsx';
import { useOutbox } from './outbox.client.ts';
import type { Outbox } from './outbox.ts';
import { unpackBlocks } from './packed-blocks.ts';
import { CLOSED } from './panel-state.ts';
import { useNoting } from './presence.client.ts';
import { ALONE } from './present.ts';
import { IDLE } from './reading.ts';
import { PrintedClaims } from './printed-claims.client.tsx';
import { openMarks, withSelected } from './sheets.ts';
import { SecondBanner } from './second-banner.client.tsx';
import { SideColumn } from './side-column.client.tsx';
import { StoryHead, type StoryHeading } from './story-head.client.tsx';
import { createStore, useStore } from './store.client.ts';
import { useAddress } from './use-address.client.ts';
import { useBindings } from './use-bindings.client.ts';
import { useCoverage } from './use-coverage.client.ts';
import { useHeard } from './use-heard.client.ts';
import { useInPalette } from './use-in-palette.client.ts';
import { useKeys } from './use-keys.client.ts';
import { NO_SUGGESTIONS, type Suggested } from './suggested.ts';
import { useSuggestions } from './use-suggestions.client.ts';
import { useOpenedFromElsewhere } from './use-opened-from-elsewhere.client.ts';
// After the sheets of all parts, which they change for strong contrasts and for paper.
import './galley-contrast.css';
import './galley-print.css';

/** What the server hands over to open a story: its text once, and its marks. */
export interface GalleyProps {
  readonly storyId: StoryId;
  readonly draftId: DraftId;
  readonly heading: StoryHeading;
  readonly text: string;
  /** Packed, as the marks are. */
  readonly blocks: string;
  readonly marks: string;
  readonly members: readonly Colleague[];
  readonly me: { readonly personId: PersonId | null; readonly role: Role };
  readonly links: readonly ClaimLink[];
  /** The second readings this person is asked for. */
  readonly tasks: readonly SecondTask[];
  readonly filter: ClaimFilter;
  readonly claimId: ClaimId | null;
  /** The fingerprint of the suggestion that the address leads to. */
  readonly suggestionMeant: string | null;
  /** The number of the last event these marks already show. */
  readonly upTo: number;
}

/** The galley: the draft to read and mark, its outline on the left, the claim at hand on the right. */
export function Galley(props: GalleyProps) {
  const texts = useGalleyTexts();
  const [desk] = useState(() => openDesk(props, texts));
  useEffect(() => {
    desk.members.set(props.members);
  }, [desk, props.members]);
  return (
    <GalleyContext value={desk}>
      <Screen heading={props.heading} upTo={props.upTo} />
    </GalleyContext>
  );
}

function openDesk(props: GalleyProps, texts: GalleyTexts): GalleyDesk {
  const { storyId, draftId, text, me } = props;
  const blocks = unpackBlocks(props.blocks);
  const opened = openMarks(blocks, unpackMarks(props.marks), props.filter);
  const isKnown = props.claimId !== null && opened.byId.has(props.claimId);
  const marks = createStore(isKnown ? withSelected(blocks, opened, props.claimId) : opened);
  return {
    storyId,
    draftId,
    text,
    blocks,
    me,
    texts,
    mayCheck: allows(me.role, 'check claims'),
    mayRun: allows(me.role, 'run stories'),
    mayDiscuss: allows(me.role, 'discuss claims'),
    marks,
    reading: createStore(IDLE),
    covers: createStore(openCovers(blocks)),
    coverSource: {
      blocks,
      sentences: sentencesIn(text, blocks),
      runsAt: (at) => marks.get().sheets[at]?.marks.flatMap(({ spans }) => spans) ?? [],
    },
    suggestions: createStore(NO_SUGGESTIONS),
    suggestionsShown: createStore(true),
    suggestionMeant: props.suggestionMeant,
    editing: createStore<Suggested | null>(null),
    side: createStore<SideList>('claims'),
    details: createStore<ReadonlyMap<ClaimId, ClaimDetail>>(new Map()),
    members: createStore(props.members),
    sources: createStore<readonly Source[] | null>(null),
    origins: createStore<readonly Origin[] | null>(null),
    templates: createStore<readonly Template[] | null>(null),
    notice: createStore<Notice | null>(null),
    heard: createStore<Heard | null>(null),
    heardOfOthers: createStore<Heard | null>(null),
    acts: createStore(NOTHING_DONE),
    links: createStore(props.links),
    tasks: createStore(props.tasks),
    before: createStore<ClaimId | null>(null),
    panel: createStore(CLOSED),
    threadMeant: createStore<ThreadMeant | null>(null),
    brought: createStore<Brought | null>(null),
    newer: createStore<NewerDraft | null>(null),
    choosing: createStore<Choosing | null>(null),
    present: createStore(ALONE),
    outbox: createStore<Outbox>([]),
    isReached: createStore(true),
  };
}

function Screen(props: { readonly heading: StoryHeading; readonly upTo: number }) {
  const liveness = useLive(props.upTo);
  const [singles, setSingles] = useSingleLetterKeys();
  const [bindings, setBindings] = useBindings();
  const areSinglesOn = singles === 'on';
  useKeys({ bindings, areSinglesOn });
  useInPalette(bindings);
  useOpenedFromElsewhere();
  useCoverage(liveness);
  useSuggestions(liveness);
  useOutbox(liveness);
  useHeard();
  useAddress();
  return (
    <main id="content" tabIndex={-1} className="sm-galley-screen">
      <FollowsClaim />
      <StoryHead heading={props.heading} liveness={liveness} />
      <DropHint />
      <NewerDraftBanner draftNumber={props.heading.draftNumber} />
      <OutboxBanner liveness={liveness} />
      <SecondBanner />
      <div className="sm-columns">
        <Beside />
        <div className="sm-column">
          <GalleyText />
        </div>
        <Under />
      </div>
      <PrintedClaims />
      <HeardAloud />
      <KeyList
        bindings={bindings}
        onBind={setBindings}
        areSinglesOn={areSinglesOn}
        onSwitch={(isOn) => {
          setSingles(isOn ? 'on' : 'off');
        }}
      />
    </main>
  );
}

/** What goes with the open claim and draws nothing: apart, so that another claim does not render the screen. */
function FollowsClaim() {
  useNoting();
  useFreshPanel();
  return null;
}

/** From this width on there is room for a second column beside the text. */
const WITH_INDEX = '(min-width: 90em)';

function Beside() {
  const desk = useGalley();
  const t = useTexts('galley');
  const isWide = useMediaQuery(WITH_INDEX, true);
  const isOpen = useStore(desk.panel, (panel) => panel.drawer === 'index');
  if (isWide) {
    return (
      <aside className="sm-aside sm-beside" aria-label={t('claims-and-outline')}>
        <SideColumn />
      </aside>
    );
  }
  return (
    <Drawer
      opened={isOpen}
      onClose={() => {
        desk.panel.set({ ...desk.panel.get(), drawer: null });
      }}
      title={t('claims-and-outline')}
      classNames={{ body: 'sm-drawer-body' }}
    >
      <SideColumn />
    </Drawer>
  );
}

/**
 * The claim panel: beside the text, or in narrow windows a sheet from below that leaves the text readable.
 * One element for both, since forms in it must not lose their text when a window is resized.
 */
function Under() {
  const desk = useGalley();
  const t = useTexts('galley');
  const isClaimOpen = useStore(desk.panel, (panel) => panel.drawer === 'claim');
  const isEditing = useStore(desk.editing, (one) => one !== null);
  const isOpen = isClaimOpen || isEditing;
  const isArmed = useStore(desk.reading, (reading) => reading.armed !== null);
  return (
    <aside
      className="sm-aside sm-sheet"
      aria-label={t('the-claim')}
      data-open={isOpen ? '' : undefined}
      data-low={isArmed ? '' : undefined}
    >
      <ClaimPanel />
    </aside>
  );
}

/** Another claim begins with everything closed; unsaved text waits in its own forms. */
function useFreshPanel(): void {
  const desk = useGalley();
  const selectedId = useStore(desk.marks, (marks) => marks.selectedId);
  useEffect(() => {
    desk.panel.set({ ...CLOSED, drawer: selectedId === null ? null : 'claim' });
    return () => {
      if (selectedId !== null) desk.before.set(selectedId);
    };
  }, [desk, selectedId]);
}
