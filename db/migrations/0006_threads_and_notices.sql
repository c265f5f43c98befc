CREATE TABLE `notice` (
	`event_number` integer NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text,
	`thread_id` text,
	`read_at` text,
	PRIMARY KEY(`person_id`, `event_number`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notice_kind" CHECK("notice"."kind" in ('assigned', 'second-reading-asked', 'mentioned', 'second-reading-given', 'answered'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `notice_unread` ON `notice` (`person_id`,`event_number`,`story_id`,`read_at`) WHERE "notice"."read_at" is null;--> statement-breakpoint
CREATE INDEX `notice_by_story` ON `notice` (`story_id`);--> statement-breakpoint
CREATE INDEX `notice_by_claim` ON `notice` (`claim_id`);--> statement-breakpoint
CREATE INDEX `notice_by_thread` ON `notice` (`thread_id`);--> statement-breakpoint
CREATE TABLE `remark` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`body` text NOT NULL,
	`mentions` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`created_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "remark_mentions" CHECK(json_valid("remark"."mentions"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `remark_of_thread` ON `remark` (`thread_id`,`event_number`);--> statement-breakpoint
CREATE TABLE `thread` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`created_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "thread_state" CHECK("thread"."state" in ('open', 'resolved')),
	CONSTRAINT "thread_version" CHECK("thread"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `thread_of_claim` ON `thread` (`claim_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `thread_of_story` ON `thread` (`story_id`,`event_number`);