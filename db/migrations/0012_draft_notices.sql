PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notice` (
	`event_number` integer NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text,
	`thread_id` text,
	`claims` integer,
	`read_at` text,
	PRIMARY KEY(`person_id`, `event_number`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_kind" CHECK("__new_notice"."kind" in ('assigned', 'second-reading-asked', 'mentioned', 'second-reading-given', 'claims-waiting', 'answered')),
	CONSTRAINT "notice_claims" CHECK(("__new_notice"."kind" = 'claims-waiting') = ("__new_notice"."claims" is not null) and coalesce("__new_notice"."claims", 1) >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_notice`("event_number", "person_id", "kind", "story_id", "claim_id", "thread_id", "claims", "read_at") SELECT "event_number", "person_id", "kind", "story_id", "claim_id", "thread_id", null, "read_at" FROM `notice`;--> statement-breakpoint
DROP TABLE `notice`;--> statement-breakpoint
ALTER TABLE `__new_notice` RENAME TO `notice`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `notice_unread` ON `notice` (`person_id`,`event_number`,`story_id`,`read_at`) WHERE "notice"."read_at" is null;--> statement-breakpoint
CREATE INDEX `notice_by_story` ON `notice` (`story_id`);--> statement-breakpoint
CREATE INDEX `notice_by_claim` ON `notice` (`claim_id`);--> statement-breakpoint
CREATE INDEX `notice_by_thread` ON `notice` (`thread_id`);