CREATE TABLE `annotation_set` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`filename` text NOT NULL,
	`file_sha256` text NOT NULL,
	`file_size_bytes` integer NOT NULL,
	`imported_in` text NOT NULL,
	`draft_id` text NOT NULL,
	`sums` text NOT NULL,
	`sha256` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`created_by_name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`json` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_sha256`) REFERENCES `kept_copy`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_in`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "annotation_set_sha256" CHECK(length("annotation_set"."sha256") = 64),
	CONSTRAINT "annotation_set_sums" CHECK(json_valid("annotation_set"."sums")),
	CONSTRAINT "annotation_set_json" CHECK(json_valid("annotation_set"."json")),
	CONSTRAINT "annotation_set_state" CHECK("annotation_set"."state" in ('open', 'withdrawn')),
	CONSTRAINT "annotation_set_version" CHECK("annotation_set"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `annotation_set_of_story` ON `annotation_set` (`story_id`,`created_at`,`id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_suggestion_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`fingerprint` text NOT NULL,
	`finder` text NOT NULL,
	`words` text NOT NULL,
	`decision` text NOT NULL,
	`claim_id` text,
	`reason` text,
	`annotations` text,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`created_by_name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suggestion_decision_fingerprint" CHECK(length("__new_suggestion_decision"."fingerprint") = 32),
	CONSTRAINT "suggestion_decision_finder" CHECK("__new_suggestion_decision"."finder" in ('attribution', 'quotation', 'figure', 'comparison', 'cause', 'event', 'identity', 'own-voice', 'annotation')),
	CONSTRAINT "suggestion_decision_decision" CHECK("__new_suggestion_decision"."decision" in ('accepted', 'edited', 'dismissed')),
	CONSTRAINT "suggestion_decision_claim" CHECK(("__new_suggestion_decision"."decision" <> 'dismissed') = ("__new_suggestion_decision"."claim_id" is not null)),
	CONSTRAINT "suggestion_decision_annotations" CHECK(json_valid("__new_suggestion_decision"."annotations")),
	CONSTRAINT "suggestion_decision_state" CHECK("__new_suggestion_decision"."state" in ('open', 'withdrawn')),
	CONSTRAINT "suggestion_decision_version" CHECK("__new_suggestion_decision"."version" >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_suggestion_decision`("id", "story_id", "draft_id", "fingerprint", "finder", "words", "decision", "claim_id", "reason", "annotations", "state", "created_at", "created_by", "created_by_name", "version") SELECT "id", "story_id", "draft_id", "fingerprint", "finder", "words", "decision", "claim_id", "reason", NULL, "state", "created_at", "created_by", "created_by_name", "version" FROM `suggestion_decision`;--> statement-breakpoint
DROP TABLE `suggestion_decision`;--> statement-breakpoint
ALTER TABLE `__new_suggestion_decision` RENAME TO `suggestion_decision`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `suggestion_decision_standing` ON `suggestion_decision` (`story_id`,`fingerprint`) WHERE "suggestion_decision"."state" = 'open';--> statement-breakpoint
CREATE INDEX `suggestion_decision_of_story` ON `suggestion_decision` (`story_id`);--> statement-breakpoint
CREATE INDEX `suggestion_decision_on_claim` ON `suggestion_decision` (`claim_id`);--> statement-breakpoint
CREATE INDEX `suggestion_decision_by_finder` ON `suggestion_decision` (`finder`,`decision`) WHERE "suggestion_decision"."state" = 'open';