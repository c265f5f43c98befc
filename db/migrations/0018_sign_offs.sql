CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`missed` text NOT NULL,
	`at` text NOT NULL,
	`by` text,
	`by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "correction_kind" CHECK("correction"."kind" in ('correction', 'clarification', 'retraction'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `correction_of_story` ON `correction` (`story_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `correction_of_claim` ON `correction` (`claim_id`);--> statement-breakpoint
CREATE TABLE `sign_off` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`binding` text NOT NULL,
	`signing` text NOT NULL,
	`state` text NOT NULL,
	`begun_at` text NOT NULL,
	`held_at` text,
	`voided` text,
	`findings` text NOT NULL,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_off_number_from_1" CHECK("sign_off"."number" >= 1),
	CONSTRAINT "sign_off_state" CHECK("sign_off"."state" in ('gathering', 'holds', 'failed', 'void')),
	CONSTRAINT "sign_off_void" CHECK(("sign_off"."state" = 'void') = ("sign_off"."voided" is not null)),
	CONSTRAINT "sign_off_json" CHECK(json_valid("sign_off"."binding") and json_valid("sign_off"."signing") and json_valid("sign_off"."findings")),
	CONSTRAINT "sign_off_version" CHECK("sign_off"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_off_number` ON `sign_off` (`story_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_off_standing` ON `sign_off` (`story_id`) WHERE "sign_off"."state" in ('gathering', 'holds');--> statement-breakpoint
CREATE TABLE `sign_off_mark` (
	`sign_off_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`says` text NOT NULL,
	`reason` text NOT NULL,
	`approves` text,
	`at` text NOT NULL,
	`event_number` integer NOT NULL,
	PRIMARY KEY(`sign_off_id`, `person_id`),
	FOREIGN KEY (`sign_off_id`) REFERENCES `sign_off`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approves`) REFERENCES `sign_off`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sign_off_mark_says" CHECK("sign_off_mark"."says" in ('yes', 'no'))
) STRICT;
--> statement-breakpoint
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
	CONSTRAINT "notice_kind" CHECK("__new_notice"."kind" in ('assigned', 'sent-to-review', 'sent-back', 'sign-off-voided', 'second-reading-asked', 'query-asked', 'mentioned', 'second-reading-given', 'query-answered', 'claims-waiting', 'identity-given', 'identity-opened', 'answered')),
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
CREATE INDEX `notice_by_thread` ON `notice` (`thread_id`);--> statement-breakpoint
CREATE TABLE `__new_story` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`byline` text,
	`outlet` text,
	`dateline` text,
	`status` text NOT NULL,
	`policy_version_id` text,
	`created_at` text NOT NULL,
	`created_by` text,
	`touched_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`policy_version_id`) REFERENCES `policy_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "story_status" CHECK("__new_story"."status" in ('open', 'in-review', 'signed-off', 'published', 'corrected')),
	CONSTRAINT "story_version" CHECK("__new_story"."version" >= 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_story`("id", "title", "byline", "outlet", "dateline", "status", "policy_version_id", "created_at", "created_by", "touched_at", "version") SELECT "id", "title", "byline", "outlet", "dateline", "status", "policy_version_id", "created_at", "created_by", "touched_at", "version" FROM `story`;--> statement-breakpoint
DROP TABLE `story`;--> statement-breakpoint
ALTER TABLE `__new_story` RENAME TO `story`;--> statement-breakpoint
CREATE INDEX `story_by_touched` ON `story` (`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_by_created` ON `story` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_by_title` ON `story` ("title" collate nocase,`id`);