ALTER TABLE `claim` ADD `accused` text DEFAULT '[]' NOT NULL CHECK(json_valid(`accused`));--> statement-breakpoint
ALTER TABLE `evidence` ADD `form` text CHECK(`form` in ('recording', 'transcript', 'primary-document', 'dataset', 'own-witness', 'interview', 'publication', 'other'));--> statement-breakpoint
ALTER TABLE `person` ADD `is_senior` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `origin` ADD `is_own` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `origin` ADD `traces_to` text REFERENCES origin(id);--> statement-breakpoint
ALTER TABLE `origin` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `source` ADD `anonymity_reason` text;
