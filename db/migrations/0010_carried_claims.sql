CREATE TABLE `carried_claim` (
	`claim_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`from_draft_id` text NOT NULL,
	`outcome` text NOT NULL,
	`from_words` text NOT NULL,
	`words` text NOT NULL,
	`candidates` text NOT NULL,
	`changes` text NOT NULL,
	`reopened` text NOT NULL,
	`state` text NOT NULL,
	`decision` text,
	`settled_at` text,
	`settled_by` text,
	`settled_by_name` text,
	`event_number` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `draft_id`),
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "carried_claim_outcome" CHECK("carried_claim"."outcome" in ('unchanged', 'moved', 'reworded', 'fact-changed', 'gone', 'ambiguous')),
	CONSTRAINT "carried_claim_state" CHECK("carried_claim"."state" in ('held', 'waiting', 'settled')),
	CONSTRAINT "carried_claim_decision" CHECK("carried_claim"."decision" in ('accepted', 'judged', 'placed')),
	CONSTRAINT "carried_claim_candidates" CHECK(json_valid("carried_claim"."candidates")),
	CONSTRAINT "carried_claim_changes" CHECK(json_valid("carried_claim"."changes")),
	CONSTRAINT "carried_claim_reopened" CHECK(json_valid("carried_claim"."reopened")),
	CONSTRAINT "carried_claim_settled" CHECK(("carried_claim"."state" = 'settled') = ("carried_claim"."decision" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `carried_claim_into` ON `carried_claim` (`draft_id`);--> statement-breakpoint
CREATE TABLE `house` (
	`id` integer PRIMARY KEY NOT NULL,
	`looks_at_reworded` integer NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "house_is_one" CHECK("house"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `verdict_reopening` (
	`verdict_id` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `claim` ADD `unplaced` text CHECK(`unplaced` in ('gone', 'ambiguous'));--> statement-breakpoint
ALTER TABLE `claim` ADD `waits_in` text REFERENCES draft(id);--> statement-breakpoint
ALTER TABLE `draft` ADD `brought` text CHECK(json_valid(`brought`));
