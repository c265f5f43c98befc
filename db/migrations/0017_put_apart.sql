CREATE TABLE `put_apart` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`key` text NOT NULL,
	`evidence_ids` text NOT NULL,
	`at` text NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "put_apart_evidence_ids" CHECK(json_valid("put_apart"."evidence_ids"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `put_apart_key` ON `put_apart` (`story_id`,`key`);