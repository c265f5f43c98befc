import { addressOf } from '#app/_ui/query-from-url.ts';
import type { ClaimQuery } from '#lib/store/query.ts';

/** The filters of a claim list, without those that say nothing. */
export type ClaimFilter = Partial<Omit<ClaimQuery, 'limit'>>;

/** How the filters of a claim list stand in an address; what is the default is left out. */
export const claimsAddress = {
  /** The parameters by name. */
  parameters(filter: ClaimFilter): Readonly<Record<string, string | undefined>> {
    return {
      storyId: filter.storyId,
      axis: filter.axis,
      verdict: filter.verdict,
      kind: filter.kind,
      priority: filter.priority,
      assignee: filter.assignee,
      checker: filter.checker,
      from: filter.from,
      to: filter.to,
      restsOn: filter.restsOn,
      state: filter.state === 'open' ? undefined : filter.state,
      words: filter.words,
      sort: filter.sort === 'reading-order' ? undefined : filter.sort,
      cursor: filter.cursor,
    };
  },
  /** The address of the list with these filters. */
  to(filter: ClaimFilter): string {
    return addressOf('/claims', claimsAddress.parameters(filter));
  },
};
