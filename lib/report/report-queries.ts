import type { Claim } from '#lib/claim/claim.ts';
import type { SourceId } from '#lib/id.ts';
import type { Effect, Query, QueryAnswer, QueryAttempt } from '#lib/query/query.ts';
import { replyLog } from '#lib/query/reply-log.ts';
import { printableSourceOfEvidence } from '#lib/report/printable-source.ts';
import type { Redact } from '#lib/report/redact.ts';
import type { Source } from '#lib/source/source.ts';

/** One answer to a query. Of a withheld source it is told that it came, and nothing of what it says. */
export interface ReportAnswer {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly channel: QueryAnswer['channel'];
  /** Whether it says that the words are right as they stand. */
  readonly accepts: boolean | null;
  readonly text: string | null;
  /** The sha-256 of the file that came with it; its name stays on the desk. */
  readonly file: string | null;
  readonly notedBy: string;
}

/** One try at reaching an accused party. */
export interface ReportAttempt {
  readonly at: string;
  readonly channel: QueryAttempt['channel'];
  readonly outcome: QueryAttempt['outcome'];
  readonly note: string | null;
  readonly notedBy: string;
}

/** What followed from a query. */
export interface ReportClosing {
  readonly effect: string | null;
  readonly claims: readonly { readonly claim: number; readonly effect: Effect }[];
  readonly at: string;
  readonly by: string;
}

/** A question that was put to somebody, with what came back. Addresses stay on the desk. */
export interface ReportQuery {
  readonly number: number;
  readonly kind: Query['kind'];
  /** Who was asked: for a withheld source the agreed description, or that there is none. */
  readonly to: string;
  /** Whether it was put to a source that is not named: then neither question nor answer is told. */
  readonly isWithheld: boolean;
  readonly accused: string | null;
  /** The claims it bears on, by number. */
  readonly claims: readonly number[];
  readonly question: string | null;
  readonly channel: Query['channel'];
  readonly askedAt: string;
  readonly askedBy: string;
  readonly dueAt: string | null;
  readonly state: Query['state'];
  readonly withdrawnReason: string | null;
  /** Oldest first. */
  readonly attempts: readonly ReportAttempt[];
  readonly answers: readonly ReportAnswer[];
  readonly closing: ReportClosing | null;
}

/** One accused party in the log of the right of reply. */
export interface ReportParty {
  readonly name: string;
  /** The open claims that accuse it, and whether its reply to each was sought and came. */
  readonly claims: readonly {
    readonly number: number;
    readonly isSought: boolean;
    readonly isAnswered: boolean;
  }[];
  /** Its rights of reply by the numbers of their queries, the oldest first; none: it was not asked. */
  readonly queries: readonly number[];
}

/** What a report says of what was asked. */
export interface QueriesPart {
  /** In the order of their numbers. */
  readonly queries: readonly ReportQuery[];
  readonly replies: readonly ReportParty[];
}

/** What the names in queries are read with. */
export interface QueryContext {
  /** Sources that are not named with what they were asked. */
  readonly keptBack: ReadonlySet<SourceId>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly redact: Redact;
}

/** Words the queries of a story and its log of the right of reply for a report. */
export function queriesPart(
  claims: readonly Claim[],
  queries: readonly Query[],
  context: QueryContext,
): QueriesPart {
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  return {
    queries: queries
      .toSorted((a, b) => a.number - b.number)
      .map((query) => shown(query, numbers, context)),
    replies: replyLog(claims, queries).map((party) => ({
      name: context.redact(party.name),
      claims: party.claims.map(({ number, isSought, isAnswered }) => ({
        number,
        isSought,
        isAnswered,
      })),
      queries: party.queries.map(({ number }) => number),
    })),
  };
}

/** Whom a query was put to: what it calls them, and the source they are where the desk knows one. */
export type Called = Pick<Query, 'sourceId' | 'to'>;

/**
 * Sources that may not be named as those who were asked: what their queries call them is a name too, and is
 * to be taken out of every text as the desk's own name is.
 */
export function calledInQueries(
  called: readonly Called[],
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  return called.flatMap(({ sourceId, to }) => {
    const source = sources.get(sourceId ?? '');
    return source === undefined || source.name === to ? [] : [{ ...source, name: to }];
  });
}

type Numbers = ReadonlyMap<Claim['id'], number>;

function shown(query: Query, numbers: Numbers, context: QueryContext): ReportQuery {
  const { redact } = context;
  const source = context.sources.get(query.sourceId ?? '');
  const printable =
    source === undefined ? null : printableSourceOfEvidence(source, context.keptBack);
  // What was promised to a source that only another story names is not known here: nothing of it is told.
  const isElsewhere = query.sourceId !== null && source === undefined;
  const isWithheld = isElsewhere || printable?.isWithheld === true;
  const label = printable?.isWithheld === true ? printable.label : redact(query.to);
  const to = isElsewhere ? 'a source of another story' : label;
  const told = (text: string) => (isWithheld ? null : redact(text));
  return {
    number: query.number,
    kind: query.kind,
    to,
    isWithheld,
    accused: query.accused === null ? null : redact(query.accused),
    claims: query.claimIds.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b),
    question: told(query.question),
    channel: query.channel,
    askedAt: query.askedAt,
    askedBy: query.askedByName,
    dueAt: query.dueAt,
    state: query.state,
    withdrawnReason: query.withdrawnReason === null ? null : told(query.withdrawnReason),
    attempts: query.attempts.map((attempt) => ({
      at: attempt.triedAt,
      channel: attempt.channel,
      outcome: attempt.outcome,
      note: told(attempt.note),
      notedBy: attempt.notedByName,
    })),
    answers: query.answers.map((answer) => ({
      at: answer.answeredAt,
      channel: answer.channel,
      accepts: isWithheld ? null : answer.accepts,
      text: told(answer.text),
      file: isWithheld ? null : (answer.keptCopy?.sha256 ?? null),
      // By link it was noted by whoever was asked.
      notedBy: answer.linkId === null ? answer.notedByName : to,
    })),
    closing: closingOf(query, numbers, told),
  };
}

function closingOf(
  { closing }: Query,
  numbers: Numbers,
  told: (text: string) => string | null,
): ReportClosing | null {
  if (closing === null) return null;
  return {
    effect: told(closing.effect),
    claims: closing.claims.flatMap(({ claimId, effect }) => {
      const claim = numbers.get(claimId);
      return claim === undefined ? [] : [{ claim, effect }];
    }),
    at: closing.closedAt,
    by: closing.closedByName,
  };
}
