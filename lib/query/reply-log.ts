import type { Claim } from '#lib/claim/claim.ts';
import { eachOnce, foldedParty } from '#lib/claim/party.ts';
import { type Query, isPut } from '#lib/query/query.ts';

/** One claim that accuses a party, and whether its reply to it was sought and came. */
export interface AccusingClaim {
  readonly claimId: Claim['id'];
  readonly number: number;
  readonly words: string;
  /** A right of reply was put about this very claim, and not withdrawn. */
  readonly isSought: boolean;
  readonly isAnswered: boolean;
}

/** One accused party of a story: what it is accused of, and all that was done to hear it. */
export interface AccusedParty {
  /** The name as it was written first. */
  readonly name: string;
  readonly claims: readonly AccusingClaim[];
  /** Its rights of reply, the oldest first, withdrawn ones too: they are part of what happened. */
  readonly queries: readonly Query[];
}

/** What the log looks at of a claim. */
export type Accusing = Pick<Claim, 'id' | 'number' | 'words' | 'state' | 'accused'>;

/**
 * The accused parties of a story in the order of the claims that accuse them, then those that only queries name: whom was
 * asked what, when and how, what came back, and who was not asked yet. Withdrawn claims accuse nobody.
 */
export function replyLog(
  claims: readonly Accusing[],
  queries: readonly Query[],
): readonly AccusedParty[] {
  const rights = queries.filter(({ kind }) => kind === 'right-of-reply');
  const open = claims.filter(({ state }) => state === 'open');
  const names = eachOnce([
    ...open.flatMap(({ accused }) => accused),
    ...rights.flatMap(({ accused }) => (accused === null ? [] : [accused])),
  ]);
  return names.map((name) => {
    const folded = foldedParty(name);
    const own = rights.filter(({ accused }) => accused !== null && foldedParty(accused) === folded);
    const asked = new Set(own.flatMap(({ claimIds }) => claimIds));
    const about = open.filter(
      ({ id, accused }) => asked.has(id) || accused.some((each) => foldedParty(each) === folded),
    );
    return { name, claims: about.map((claim) => accusing(claim, own)), queries: own };
  });
}

function accusing({ id, number, words }: Accusing, queries: readonly Query[]): AccusingClaim {
  const standing = queries.filter(
    ({ claimIds, state }) => state !== 'withdrawn' && claimIds.includes(id),
  );
  return {
    claimId: id,
    number,
    words,
    isSought: standing.some(isPut),
    isAnswered: standing.some(({ answers }) => answers.length > 0),
  };
}
