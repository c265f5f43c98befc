import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { house } from '#db/schema/house.ts';

const HOUSE = {
  looksAtReworded: house.looksAtReworded,
  policyId: house.policyId,
  version: house.version,
};

const onlyRow = selectOnce((db) => db.select(HOUSE).from(house));

/** What the house decided for itself; no row until it has. */
export function houseRow(db: Queries) {
  return onlyRow(db, {});
}
