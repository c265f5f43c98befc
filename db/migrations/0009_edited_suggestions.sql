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
	CONSTRAINT "suggestion_decision_finder" CHECK("__new_suggestion_decision"."finder" in ('attribution', 'quotation', 'figure', 'comparison', 'cause', 'event', 'identity', 'own-voice')),
	CONSTRAINT "suggestion_decision_decision" CHECK("__new_suggestion_decision"."decision" in ('accepted', 'edited', 'dismissed')),
	CONSTRAINT "suggestion_decision_claim" CHECK(("__new_suggestion_decision"."decision" <> 'dismissed') = ("__new_suggestion_decision"."claim_id" is not null)),
	CONSTRAINT "suggestion_decision_state" CHECK("__new_suggestion_decision"."state" in ('open', 'withdrawn')),
	CONSTRAINT "suggestion_decision_version" CHECK("__new_suggestion_decision"."version" >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_suggestion_decision`("id", "story_id", "draft_id", "fingerprint", "finder", "words", "decision", "claim_id", "reason", "state", "created_at", "created_by", "created_by_name", "version") SELECT "id", "story_id", "draft_id", "fingerprint", "finder", "words", "decision", "claim_id", "reason", "state", "created_at", "created_by", "created_by_name", "version" FROM `suggestion_decision`;--> statement-breakpoint
DROP TABLE `suggestion_decision`;--> statement-breakpoint
ALTER TABLE `__new_suggestion_decision` RENAME TO `suggestion_decision`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `suggestion_decision_standing` ON `suggestion_decision` (`story_id`,`fingerprint`) WHERE "suggestion_decision"."state" = 'open';--> statement-breakpoint
CREATE INDEX `suggestion_decision_of_story` ON `suggestion_decision` (`story_id`);--> statement-breakpoint
CREATE INDEX `suggestion_decision_by_finder` ON `suggestion_decision` (`finder`,`decision`) WHERE "suggestion_decision"."state" = 'open';