CREATE TABLE `dismissal` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`created_by_name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dismissal_offsets" CHECK(0 <= "dismissal"."start_offset" and "dismissal"."start_offset" < "dismissal"."end_offset"),
	CONSTRAINT "dismissal_state" CHECK("dismissal"."state" in ('open', 'withdrawn')),
	CONSTRAINT "dismissal_version" CHECK("dismissal"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `dismissal_standing` ON `dismissal` (`draft_id`,`start_offset`) WHERE "dismissal"."state" = 'open';--> statement-breakpoint
CREATE INDEX `dismissal_of_story` ON `dismissal` (`story_id`);