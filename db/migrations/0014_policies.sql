CREATE TABLE `policy_version` (
	`id` text PRIMARY KEY NOT NULL,
	`policy_id` text NOT NULL,
	`number` integer NOT NULL,
	`policy` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text,
	`written_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`written_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "policy_version_number_from_1" CHECK("policy_version"."number" >= 1),
	CONSTRAINT "policy_version_policy" CHECK(json_valid("policy_version"."policy"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_version_number` ON `policy_version` (`policy_id`,`number`);--> statement-breakpoint
CREATE TABLE `waiver` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text,
	`rule_id` text NOT NULL,
	`subject` text NOT NULL,
	`says` text NOT NULL,
	`reason` text NOT NULL,
	`state` text NOT NULL,
	`withdrawn_reason` text,
	`at` text NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "waiver_says" CHECK(json_valid("waiver"."says")),
	CONSTRAINT "waiver_state" CHECK("waiver"."state" in ('open', 'withdrawn')),
	CONSTRAINT "waiver_version" CHECK("waiver"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `waiver_standing_on_claim` ON `waiver` (`claim_id`,`rule_id`,`subject`) WHERE "waiver"."state" = 'open' and "waiver"."claim_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `waiver_standing_on_story` ON `waiver` (`story_id`,`rule_id`,`subject`) WHERE "waiver"."state" = 'open' and "waiver"."claim_id" is null;--> statement-breakpoint
CREATE INDEX `waiver_of_story` ON `waiver` (`story_id`,`event_number`);--> statement-breakpoint
ALTER TABLE `house` ADD `policy_id` text;--> statement-breakpoint
ALTER TABLE `story` ADD `policy_version_id` text REFERENCES policy_version(id);