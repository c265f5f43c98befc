import type { Attribution } from '#lib/attribution/attribution.ts';
import type { Origin } from '#lib/evidence/evidence.ts';
import type { PutApart } from '#lib/evidence/put-apart.ts';
import type { AttributionId, DraftId, OriginId, SourceId } from '#lib/id.ts';
import type { Source } from '#lib/source/source.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type {
  AttributionPlaces,
  AttributionSettings,
  OriginSettings,
  SourceSettings,
} from '#lib/store/settings.ts';

/** Who says so: sources, origins and attributions. */
export type SourceChange =
  /* Refused as `taken` where the name is said to be new and the story has a source of that name. */
  | { readonly kind: 'source.added'; readonly source: New<Source>; readonly isNameNew?: true }
  | ({
      readonly kind: 'source.changed';
      readonly sourceId: SourceId;
      readonly set: SourceSettings;
    } & Expects)
  /* Refused as `taken` when pieces of that key were put apart already. */
  | { readonly kind: 'origins.put-apart'; readonly putApart: PutApart }
  | { readonly kind: 'attribution.added'; readonly attribution: New<Attribution> }
  | ({
      readonly kind: 'attribution.changed';
      readonly attributionId: AttributionId;
      readonly set: AttributionSettings;
    } & Expects)
  | ({
      readonly kind: 'attribution.carried';
      readonly attributionId: AttributionId;
      readonly draftId: DraftId;
      readonly set: AttributionPlaces;
    } & Expects)
  | ({ readonly kind: 'attribution.withdrawn'; readonly attributionId: AttributionId } & Expects)
  | ({ readonly kind: 'attribution.restored'; readonly attributionId: AttributionId } & Expects)
  | { readonly kind: 'origin.named'; readonly origin: New<Origin> }
  | ({
      readonly kind: 'origin.changed';
      readonly originId: OriginId;
      readonly set: OriginSettings;
    } & Expects);
