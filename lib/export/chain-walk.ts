import type { Fault } from '#lib/export/fault.ts';
import { type Gap, missingFault } from '#lib/export/missing-events.ts';
import type { LinkLine } from '#lib/export/record-lines.ts';
import { hashOfEvent, hashOfLink } from '#lib/record/chain.ts';
import { type RecordEvent, ZERO_HASH, eventSchema } from '#lib/record/event.ts';

/** One place in the chain: an event, or the link that stands in for one. */
interface Place {
  readonly what: 'Event' | 'Link';
  readonly number: number;
  readonly previousHash: string;
  /** The hash it states. */
  readonly hash: string;
  /** The hash it must have under a number; null where that cannot be made without what the event said. */
  hashAs(number: number): string | null;
}

/**
 * Walks the chain of a file, place by place, and names each that is wrong, not only the first. It keeps the hash
 * of every place, which is all that later lines are compared with.
 */
export class ChainWalk {
  /** In the order of the file; of a gap it is not known before the end of the file what is missing of it. */
  readonly #found: (Fault | Gap)[] = [];
  /** The numbers out of gaps that stood further on. */
  readonly #misplaced = new Set<number>();
  /** By number: what the record said of each hash there. */
  readonly #hashes: string[] = [ZERO_HASH];
  /** The hashes on which the next place may follow; null once the one before could not be read. */
  #before: readonly string[] | null = [ZERO_HASH];
  #isSalted = false;
  #events = 0;
  #links = 0;
  #withoutContent = 0;

  /** All that is wrong so far. An event that stands further on than it should is not missing. */
  get faults(): readonly Fault[] {
    const late = [...this.#misplaced].sort((a, b) => a - b);
    let at = 0;
    const lateUpTo = (number: number) => {
      const from = at;
      while ((late[at] ?? Infinity) <= number) at += 1;
      return late.slice(from, at);
    };
    // Gaps follow each other and share no number: one walk over them and over what is late.
    return this.#found.flatMap((one) => {
      if ('reason' in one) return one;
      if (isTooWide(one)) return missingFault(one, []) ?? [];
      lateUpTo(one.first - 1);
      return missingFault(one, lateUpTo(one.last)) ?? [];
    });
  }

  /** What was walked. */
  get counts() {
    const { events, links, withoutContent } = {
      events: this.#events,
      links: this.#links,
      withoutContent: this.#withoutContent,
    };
    return { events, links, withoutContent };
  }

  /** The number of the last place. */
  get last(): number {
    return this.#hashes.length - 1;
  }

  /** The hash that stands at a number; undefined where there is no such place. */
  hashAt(number: number): string | undefined {
    return this.#hashes[number];
  }

  /** The next event, whatever it is; answers it where it can be read, right or wrong. */
  takeEvent(candidate: unknown): RecordEvent | null {
    this.#events += 1;
    const parsed = eventSchema.safeParse(candidate);
    if (!parsed.success) {
      this.#unreadable(parsed.error.issues[0]?.path.join('.') ?? '');
      return null;
    }
    // As it stands: the schema's own copy lacks fields that no event has, and such fields count for the hash.
    const event = candidate as RecordEvent; // The schema has just found that it is one.
    this.#noteSalt(event.salt !== null, event.number);
    this.#take({
      what: 'Event',
      number: event.number,
      previousHash: event.previousHash,
      hash: event.hash,
      hashAs: (number) => hashOfEvent({ ...event, number }),
    });
    return event;
  }

  /** The next link. */
  takeLink({ number, previousHash, content, hash }: LinkLine): void {
    this.#links += 1;
    if (content === null) this.#withoutContent += 1;
    this.#noteSalt(content !== null, number);
    this.#take({
      what: 'Link',
      number,
      previousHash,
      hash,
      hashAs: (as) => (content === null ? null : hashOfLink({ number: as, previousHash, content })),
    });
  }

  /** Whether the chain ends where the file says that the record ended. */
  end(head: { readonly number: number; readonly hash: string }): void {
    const { last } = this;
    if (last < head.number) {
      const reason = `The chain ends after event ${last}, but the file was made at event ${head.number}: events were cut off the end.`;
      this.#fault(last + 1, reason);
      return;
    }
    if (last === head.number && this.#hashes[last] === head.hash) return;
    const reason = `Event ${last} is not the one at which the file says that it was made.`;
    this.#fault(last, reason);
  }

  #take(place: Place): void {
    const next = this.last + 1;
    const { what, number, hash } = place;
    if (number === next) {
      this.#follow(place, next);
      return;
    }
    if (place.hashAs(next) === hash) {
      this.#fault(next, `${what} ${next} was changed: it states the number ${number} instead.`);
      this.#stand(next, [hash]);
      return;
    }
    if (number < next) {
      this.#fault(number, this.#standsLate(place, next));
      if (isChanged(place)) this.#fault(number, `${what} ${number} there was changed, too.`);
      return;
    }
    const gap = { first: next, last: number - 1 };
    this.#before = null;
    this.#found.push(gap);
    if (isTooWide(gap)) return;
    while (this.last < number - 1) this.#hashes.push(NOTHING_THERE);
    this.#follow(place, number);
  }

  /** Of a place whose number was to come before: one that left a gap there was moved, and any other is one too many. */
  #standsLate({ what, number }: Place, next: number): string {
    if (this.#hashes[number] !== NOTHING_THERE || this.#misplaced.has(number)) {
      return `${what} ${number} stands where event ${next} should: it was repeated or put in.`;
    }
    this.#misplaced.add(number);
    return `${what} ${number} is not in its place: it stands where event ${next} should.`;
  }

  #follow(place: Place, number: number): void {
    const { what, hash, previousHash } = place;
    const made = place.hashAs(number);
    if (made !== null && made !== hash) {
      this.#fault(number, `${what} ${number} was changed after it was recorded.`);
    } else if (this.#before !== null && !this.#before.includes(previousHash)) {
      const reason = `${what} ${number} does not follow on event ${number - 1}: that one was replaced, or this one put in.`;
      this.#fault(number, reason);
    }
    // What follows on a changed one follows on what it was or on what it says: it is not named for the other's sake.
    this.#stand(number, made === null ? [hash] : [hash, made]);
  }

  #stand(number: number, hashes: readonly [string, ...string[]]): void {
    this.#hashes[number] = hashes[0];
    this.#before = hashes;
  }

  #unreadable(where: string): void {
    const next = this.last + 1;
    this.#fault(next, `Event ${next} cannot be read: its ${where} has the wrong shape.`);
    this.#hashes.push(NOTHING_THERE);
    this.#before = null;
  }

  /** Once events have salts, all have: a link without its content could stand for whatever one likes. */
  #noteSalt(isSalted: boolean, number: number): void {
    if (!isSalted && this.#isSalted) {
      const reason = `Event ${number} lacks its salt or its content, which all events after the first that has one have.`;
      this.#fault(number, reason);
    }
    this.#isSalted ||= isSalted;
  }

  #fault(number: number, reason: string): void {
    this.#found.push({ about: 'event', number, reason });
  }
}

/** Stands for a hash where no event could be read. */
const NOTHING_THERE = '';

/** More events in a row than this are not taken for missing. */
const MOST_MISSING = 1_000_000;

/** Whether a number out of thin air opened a gap: no room is made for it, and nothing is looked for in it. */
function isTooWide({ first, last }: Gap): boolean {
  return last - first >= MOST_MISSING;
}

function isChanged(place: Place): boolean {
  const made = place.hashAs(place.number);
  return made !== null && made !== place.hash;
}
