import { z } from 'zod';
import { sha256Schema, sourceIdSchema } from '#lib/id.ts';
import { type PolicyVersion, policyVersionSchema } from '#lib/policy/policy-version.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { stateOf } from '#lib/record/told.ts';
import type { Called } from '#lib/report/report-queries.ts';
import { FILE_KINDS, type FileAsItStood, type ToldThing, fileOf } from '#lib/review/as-it-stood.ts';
import { type SignOff, signOffSchema } from '#lib/review/sign-off.ts';

/** What the record said of one thing, event by event. */
interface History {
  readonly kind: string;
  readonly told: { readonly number: number; readonly after: unknown }[];
}

const copySchema = z.object({ sha256: sha256Schema, sizeBytes: z.int().min(0) });
const draftSchema = z.object({ id: z.string(), sha256: sha256Schema, original: copySchema });

const calledSchema = z.object({ sourceId: sourceIdSchema.nullable(), to: z.string() });

/** Whom a query was put to, and the event by which it was. */
export interface ToldCalled extends Called {
  readonly number: number;
}

/** An event of a sign-off, as far as it can be read. */
export interface ToldSignOff {
  readonly number: number;
  readonly actorId: string | null;
  readonly signOff: SignOff;
}

/** What the events of a file tell of its story: the file as it stood at any of them. Linear in the events. */
export class ToldStory {
  readonly #histories = new Map<string, History>();
  /** The hash of each draft's text, by its id. */
  readonly drafts = new Map<string, string>();
  /** The sizes of all files it rests on, by their hash: kept copies and the originals of drafts. */
  readonly copies = new Map<string, number>();
  /** The versions of policies that are told of, by their ids; null where one cannot be read. */
  readonly policies = new Map<string, PolicyVersion | null>();
  /** The events of each sign-off, by its id. */
  readonly signOffs = new Map<string, ToldSignOff[]>();
  /** Whom the queries were put to, in the order in which they were. */
  readonly called: ToldCalled[] = [];

  /** Takes the next event. */
  take({ number, kind, subject, actor, after }: RecordEvent): void {
    if (IN_FILE.has(subject.kind)) this.#note(subject, { number, after });
    if (kind === 'policy.written') {
      this.policies.set(subject.id, policyVersionSchema.safeParse(after).data ?? null);
    }
    if (kind === 'story.opened') this.#noteDraft(stateOf(after)['draft']);
    if (kind === 'draft.added') this.#noteDraft(after);
    if (subject.kind === 'evidence') this.#noteCopy(stateOf(after)['keptCopy']);
    if (kind === 'query.asked') this.#noteCalled(number, after);
    if (kind === 'query.answered') this.#noteCopy(stateOf(stateOf(after)['answer'])['keptCopy']);
    if (subject.kind === 'sign-off') this.#noteSignOff(subject.id, { number, actor, after });
  }

  /** The file after an event; null where the story is not told of, or not in a way that can be read. */
  fileAt(number: number): FileAsItStood | null {
    const told: ToldThing[] = [...this.#histories.values()].flatMap((history) => {
      const last = history.told.findLast((one) => one.number <= number);
      return last === undefined ? [] : [{ kind: history.kind, after: last.after }];
    });
    try {
      return fileOf(told);
    } catch (error) {
      // What no desk has told is a wrong file, not a fault of the program.
      if (error instanceof z.ZodError) return null;
      throw error;
    }
  }

  /** Whom queries had been put to after an event: nobody changes that of a query once it is asked. */
  calledAt(number: number): readonly Called[] {
    return this.called.filter((one) => one.number <= number);
  }

  #note({ kind, id }: RecordEvent['subject'], told: History['told'][number]): void {
    const key = `${kind}/${id}`;
    const history = this.#histories.get(key) ?? { kind, told: [] };
    history.told.push(told);
    this.#histories.set(key, history);
  }

  #noteDraft(told: unknown): void {
    const draft = draftSchema.safeParse(told);
    if (!draft.success) return;
    this.drafts.set(draft.data.id, draft.data.sha256);
    this.#noteCopy(draft.data.original);
  }

  #noteCalled(number: number, told: unknown): void {
    const called = calledSchema.safeParse(told);
    if (called.success) this.called.push({ number, ...called.data });
  }

  #noteCopy(told: unknown): void {
    const copy = copySchema.safeParse(told);
    if (copy.success) this.copies.set(copy.data.sha256, copy.data.sizeBytes);
  }

  #noteSignOff(id: string, told: Pick<RecordEvent, 'number' | 'actor' | 'after'>): void {
    const signOff = signOffSchema.safeParse(told.after);
    if (!signOff.success) return;
    const one = { number: told.number, actorId: told.actor.id, signOff: signOff.data };
    this.signOffs.set(id, [...(this.signOffs.get(id) ?? []), one]);
  }
}

const IN_FILE: ReadonlySet<string> = new Set(FILE_KINDS);
