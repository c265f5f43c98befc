CREATE TABLE `query` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`to_name` text NOT NULL,
	`person_id` text,
	`source_id` text,
	`accused` text,
	`question` text NOT NULL,
	`due_at` text,
	`channel` text NOT NULL,
	`where_to` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`asked_by` text,
	`asked_by_name` text NOT NULL,
	`withdrawn_reason` text,
	`closing` text,
	`reopened_reason` text,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "query_kind" CHECK("query"."kind" in ('reporter', 'source', 'expert', 'right-of-reply')),
	CONSTRAINT "query_channel" CHECK("query"."channel" in ('phone', 'e-mail', 'letter', 'in-person', 'message', 'lawyer', 'link', 'other')),
	CONSTRAINT "query_state" CHECK("query"."state" in ('open', 'answered', 'closed', 'withdrawn')),
	CONSTRAINT "query_person" CHECK(("query"."kind" = 'reporter') = ("query"."person_id" is not null)),
	CONSTRAINT "query_accused" CHECK(("query"."kind" = 'right-of-reply') = ("query"."accused" is not null)),
	CONSTRAINT "query_closing" CHECK(("query"."state" = 'closed') = ("query"."closing" is not null) and ("query"."closing" is null or json_valid("query"."closing"))),
	CONSTRAINT "query_withdrawn" CHECK(("query"."state" = 'withdrawn') = ("query"."withdrawn_reason" is not null)),
	CONSTRAINT "query_version" CHECK("query"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `query_number` ON `query` (`story_id`,`number`);--> statement-breakpoint
CREATE INDEX `query_by_person` ON `query` (`person_id`);--> statement-breakpoint
CREATE INDEX `query_by_source` ON `query` (`source_id`);--> statement-breakpoint
CREATE TABLE `query_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`query_id` text NOT NULL,
	`answered_at` text NOT NULL,
	`channel` text NOT NULL,
	`accepts` integer NOT NULL,
	`text` text NOT NULL,
	`kept_sha256` text,
	`kept_filename` text,
	`kept_media_type` text,
	`link_id` text,
	`noted_at` text NOT NULL,
	`noted_by` text,
	`noted_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`query_id`) REFERENCES `query`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_sha256`) REFERENCES `kept_copy`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `query_link`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "query_answer_channel" CHECK("query_answer"."channel" in ('phone', 'e-mail', 'letter', 'in-person', 'message', 'lawyer', 'link', 'other')),
	CONSTRAINT "query_answer_accepts" CHECK("query_answer"."accepts" in (0, 1)),
	CONSTRAINT "query_answer_kept_copy" CHECK(("query_answer"."kept_sha256" is null) = ("query_answer"."kept_filename" is null) and ("query_answer"."kept_sha256" is null) = ("query_answer"."kept_media_type" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `query_answer_of_query` ON `query_answer` (`query_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `query_answer_by_kept_copy` ON `query_answer` (`kept_sha256`);--> statement-breakpoint
CREATE INDEX `query_answer_by_link` ON `query_answer` (`link_id`);--> statement-breakpoint
CREATE TABLE `query_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`query_id` text NOT NULL,
	`tried_at` text NOT NULL,
	`channel` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text NOT NULL,
	`noted_at` text NOT NULL,
	`noted_by` text,
	`noted_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`query_id`) REFERENCES `query`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "query_attempt_channel" CHECK("query_attempt"."channel" in ('phone', 'e-mail', 'letter', 'in-person', 'message', 'lawyer', 'link', 'other')),
	CONSTRAINT "query_attempt_outcome" CHECK("query_attempt"."outcome" in ('no-answer', 'declined', 'will-answer', 'answered'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `query_attempt_of_query` ON `query_attempt` (`query_id`,`event_number`);--> statement-breakpoint
CREATE TABLE `query_claim` (
	`query_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	PRIMARY KEY(`query_id`, `claim_id`),
	FOREIGN KEY (`query_id`) REFERENCES `query`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `query_claim_by_claim` ON `query_claim` (`claim_id`);--> statement-breakpoint
CREATE TABLE `query_link` (
	`id` text PRIMARY KEY NOT NULL,
	`query_id` text NOT NULL,
	`shown` text NOT NULL,
	`token_hash` text NOT NULL,
	`state` text NOT NULL,
	`made_at` text NOT NULL,
	`made_by` text,
	`made_by_name` text NOT NULL,
	`expires_at` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`query_id`) REFERENCES `query`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "query_link_state" CHECK("query_link"."state" in ('open', 'used', 'revoked')),
	CONSTRAINT "query_link_shown" CHECK(json_valid("query_link"."shown"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `query_link_token_hash` ON `query_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `query_link_of_query` ON `query_link` (`query_id`,`event_number`);--> statement-breakpoint
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
	CONSTRAINT "notice_kind" CHECK("__new_notice"."kind" in ('assigned', 'second-reading-asked', 'query-asked', 'mentioned', 'second-reading-given', 'query-answered', 'claims-waiting', 'identity-given', 'identity-opened', 'answered')),
	CONSTRAINT "notice_claims" CHECK(("__new_notice"."kind" = 'claims-waiting') = ("__new_notice"."claims" is not null) and coalesce("__new_notice"."claims", 1) >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_notice`("event_number", "person_id", "kind", "story_id", "claim_id", "thread_id", "claims", "read_at") SELECT "event_number", "person_id", "kind", "story_id", "claim_id", "thread_id", "claims", "read_at" FROM `notice`;--> statement-breakpoint
DROP TABLE `notice`;--> statement-breakpoint
ALTER TABLE `__new_notice` RENAME TO `notice`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `notice_unread` ON `notice` (`person_id`,`event_number`,`story_id`,`read_at`) WHERE "notice"."read_at" is null;--> statement-breakpoint
CREATE INDEX `notice_by_story` ON `notice` (`story_id`);--> statement-breakpoint
CREATE INDEX `notice_by_claim` ON `notice` (`claim_id`);--> statement-breakpoint
CREATE INDEX `notice_by_thread` ON `notice` (`thread_id`);