CREATE TABLE `draft_reading` (
	`draft_id` text PRIMARY KEY NOT NULL,
	`format` integer NOT NULL,
	`read_at` text NOT NULL,
	`sha256` text NOT NULL,
	`sentences` integer NOT NULL,
	`suggestions` text NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_reading_format" CHECK("draft_reading"."format" >= 1),
	CONSTRAINT "draft_reading_sha256" CHECK(length("draft_reading"."sha256") = 64),
	CONSTRAINT "draft_reading_suggestions" CHECK(json_valid("draft_reading"."suggestions")),
	CONSTRAINT "draft_reading_json" CHECK(json_valid("draft_reading"."json"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `suggestion_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`finder` text NOT NULL,
	`words` text NOT NULL,
	`decision` text NOT NULL,
	`claim_id` text,
	`reason` text,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`created_by_name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suggestion_decision_fingerprint" CHECK(length("suggestion_decision"."fingerprint") = 32),
	CONSTRAINT "suggestion_decision_finder" CHECK("suggestion_decision"."finder" in ('attribution', 'quotation', 'figure', 'comparison', 'cause', 'event', 'identity', 'own-voice')),
	CONSTRAINT "suggestion_decision_decision" CHECK("suggestion_decision"."decision" in ('accepted', 'dismissed')),
	CONSTRAINT "suggestion_decision_claim" CHECK(("suggestion_decision"."decision" = 'accepted') = ("suggestion_decision"."claim_id" is not null)),
	CONSTRAINT "suggestion_decision_state" CHECK("suggestion_decision"."state" in ('open', 'withdrawn')),
	CONSTRAINT "suggestion_decision_version" CHECK("suggestion_decision"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `suggestion_decision_standing` ON `suggestion_decision` (`story_id`,`fingerprint`) WHERE "suggestion_decision"."state" = 'open';--> statement-breakpoint
CREATE INDEX `suggestion_decision_of_story` ON `suggestion_decision` (`story_id`);--> statement-breakpoint
CREATE INDEX `suggestion_decision_by_finder` ON `suggestion_decision` (`finder`,`decision`) WHERE "suggestion_decision"."state" = 'open';