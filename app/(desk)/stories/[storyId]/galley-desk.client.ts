'use client';

import { type ReactNode, createContext, use } from 'react';
import type { ClaimLink } from '#lib/claim/link.ts';
import type { AnswerOf } from '#lib/desk/operations.ts';
import type { ClaimId, DraftId, PersonId, StoryId, ThreadId } from '#lib/id.ts';
import type { Origin } from '#lib/evidence/evidence.ts';
import type { Role } from '#lib/people/roles.ts';
import type { Source } from '#lib/source/source.ts';
import type { Template } from '#lib/template/template.ts';
import type { Block } from '#lib/text/block.ts';
import type { OwnActs } from './own-acts.ts';
import type { Choosing } from './choosing.ts';
import type { GalleyTexts } from './galley-texts.client.ts';
import type { Outbox } from './outbox.ts';
import type { Brought } from './brought.ts';
import type { PanelState } from './panel-state.ts';
import type { Present } from './present.ts';
import type { Reading } from './reading.ts';
import type { CoverSource, Covers } from './covers.ts';
import type { Marks } from './sheets.ts';
import type { Store } from './store.client.ts';
import type { Suggested, Suggestions } from './suggested.ts';

/** All that hangs on one claim, as the panel shows it. */
export type ClaimDetail = AnswerOf<'read-claim'>;

/** A second reading somebody is asked for, with what they judged so far. */
export type SecondTask = AnswerOf<'read-second-reading'>;

/** A colleague assigned to the story. */
export interface Colleague {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
}

/** What the column beside the text shows. */
export type SideList = 'claims' | 'outline' | 'suggestions' | 'dismissed';

/** Whether what is on screen follows what others do. */
export type Liveness = 'live' | 'offline';

/** Something to tell the reader once, shown in the head and read out. */
export interface Notice {
  readonly kind: 'saved' | 'told';
  readonly text: ReactNode;
  /** Counts up, so that the same words said twice are two notices. */
  readonly number: number;
}

/** Something for those who listen to the screen: what others see for themselves. */
export interface Heard {
  readonly text: string;
  /** Counts up, so that the same words said twice are heard twice. */
  readonly number: number;
}

/** A thread on a claim that somebody was sent to. */
export interface ThreadMeant {
  readonly claimId: ClaimId;
  readonly threadId: ThreadId;
}

/** A draft that came while an older one was on the screen. */
export interface NewerDraft {
  readonly draftId: string;
  readonly by: string;
}

/** What the parts of this screen share. The stores change; the object itself never does. */
export interface GalleyDesk {
  readonly storyId: StoryId;
  readonly draftId: DraftId;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly me: { readonly personId: PersonId | null; readonly role: Role };
  readonly texts: GalleyTexts;
  readonly mayCheck: boolean;
  readonly mayRun: boolean;
  readonly mayDiscuss: boolean;
  readonly marks: Store<Marks>;
  readonly reading: Store<Reading>;
  readonly covers: Store<Covers>;
  readonly coverSource: CoverSource;
  /** What the machine suggests, and whether it is drawn in the text. */
  readonly suggestions: Store<Suggestions>;
  readonly suggestionsShown: Store<boolean>;
  /** The fingerprint of the suggestion somebody was sent to: where several lie over each other, it is drawn. */
  readonly suggestionMeant: string | null;
  /** The suggestion that is changed before it becomes a claim: its form stands in the panel. */
  readonly editing: Store<Suggested | null>;
  readonly side: Store<SideList>;
  readonly details: Store<ReadonlyMap<ClaimId, ClaimDetail>>;
  readonly members: Store<readonly Colleague[]>;
  /** Null until they are needed. */
  readonly sources: Store<readonly Source[] | null>;
  readonly origins: Store<readonly Origin[] | null>;
  readonly templates: Store<readonly Template[] | null>;
  readonly notice: Store<Notice | null>;
  /** What this person's own steps lead to, said aloud and shown by nothing else. */
  readonly heard: Store<Heard | null>;
  /** What colleagues did, said aloud. */
  readonly heardOfOthers: Store<Heard | null>;
  /** What this person did here and can undo. */
  readonly acts: Store<OwnActs>;
  /** The links that stand between the claims. */
  readonly links: Store<readonly ClaimLink[]>;
  /** The second readings this person is asked for and has not handed in. */
  readonly tasks: Store<readonly SecondTask[]>;
  /** The claim that was open before the one that is. */
  readonly before: Store<ClaimId | null>;
  readonly panel: Store<PanelState>;
  /** The thread somebody was sent to: it takes the focus once it is there. */
  readonly threadMeant: Store<ThreadMeant | null>;
  /** What was pasted or dropped for a claim; its evidence form takes it. */
  readonly brought: Store<Brought | null>;
  /** Whoever took in a draft after the one that is shown here, and its id; null while this one is the newest. */
  readonly newer: Store<NewerDraft | null>;
  /** Several claims lie over one place, and one of them is being chosen. */
  readonly choosing: Store<Choosing | null>;
  /** Who else is in the story. */
  readonly present: Store<Present>;
  /** What could not be sent yet. */
  readonly outbox: Store<Outbox>;
  /** Whether the desk answered when something was last sent to it. */
  readonly isReached: Store<boolean>;
}

/** Where the parts of the screen find what they share. */
export const GalleyContext = createContext<GalleyDesk | null>(null);

/** What the parts of this screen share. */
export function useGalley(): GalleyDesk {
  const desk = use(GalleyContext);
  if (desk === null) throw new Error('This is a part of the galley and stands only inside it.');
  return desk;
}
