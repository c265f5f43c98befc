CREATE TABLE `claim_link` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`linked_at` text NOT NULL,
	`linked_by` text,
	`linked_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	`ended_event_number` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`linked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_link_pair" CHECK("claim_link"."first_id" < "claim_link"."second_id"),
	CONSTRAINT "claim_link_kind" CHECK("claim_link"."kind" in ('conflicts-with', 'same-as')),
	CONSTRAINT "claim_link_state" CHECK("claim_link"."state" in ('open', 'withdrawn')),
	CONSTRAINT "claim_link_ended" CHECK(("claim_link"."state" = 'withdrawn') = ("claim_link"."ended_event_number" is not null)),
	CONSTRAINT "claim_link_version" CHECK("claim_link"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_link_standing` ON `claim_link` (`first_id`,`second_id`) WHERE "claim_link"."state" = 'open';--> statement-breakpoint
CREATE INDEX `claim_link_by_second` ON `claim_link` (`second_id`);--> statement-breakpoint
CREATE INDEX `claim_link_of_story` ON `claim_link` (`story_id`,`state`,`event_number`);