import type { TemplateId } from '#lib/id.ts';
import type { Expects, New } from '#lib/store/change-parts.ts';
import type { HouseSettings, TemplateSettings } from '#lib/store/settings.ts';
import type { Template } from '#lib/template/template.ts';

/** What the house decides for itself, and its own wording. */
export type HouseChange =
  | ({ readonly kind: 'house.changed'; readonly set: HouseSettings } & Expects)
  /* Refused as `taken` when one of that kind and name stands */
  | { readonly kind: 'template.added'; readonly template: New<Template> }
  | ({
      readonly kind: 'template.changed';
      readonly templateId: TemplateId;
      readonly set: TemplateSettings;
    } & Expects)
  | ({ readonly kind: 'template.withdrawn'; readonly templateId: TemplateId } & Expects);
