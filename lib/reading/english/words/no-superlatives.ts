/** Words in -est that are no superlatives. From general usage. */
export const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  'interest self-interest disinterest protest request forest rainforest arrest arrests suggest invest reinvest divest honest dishonest modest immodest contest harvest priest guest quest conquest digest ingest manifest earnest northwest southwest midwest tempest behest unrest inquest bequest armrest chest crest attest detest molest infest ernest budapest bucharest everest trieste brest southeast est'.split(
    ' ',
  ),
);
