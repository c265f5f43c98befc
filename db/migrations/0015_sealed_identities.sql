CREATE TABLE `sealed_identity` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`story_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`reader_ids` text NOT NULL,
	`state` text NOT NULL,
	`commitment` text NOT NULL,
	`key_number` integer NOT NULL,
	`ciphertext_sha256` text,
	`wrapped_key_sha256` text,
	`ciphertext` text,
	`wrapped_key` text,
	`sealed_at` text NOT NULL,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sealed_identity_state" CHECK("sealed_identity"."state" in ('sealed', 'destroyed')),
	CONSTRAINT "sealed_identity_readers" CHECK(json_valid("sealed_identity"."reader_ids")),
	CONSTRAINT "sealed_identity_key_number" CHECK("sealed_identity"."key_number" >= 1),
	CONSTRAINT "sealed_identity_text" CHECK(("sealed_identity"."state" = 'sealed') = ("sealed_identity"."ciphertext" is not null) and ("sealed_identity"."state" = 'sealed') = ("sealed_identity"."wrapped_key" is not null)),
	CONSTRAINT "sealed_identity_hashes" CHECK(("sealed_identity"."ciphertext" is null) = ("sealed_identity"."ciphertext_sha256" is null) and ("sealed_identity"."wrapped_key" is null) = ("sealed_identity"."wrapped_key_sha256" is null)),
	CONSTRAINT "sealed_identity_version" CHECK("sealed_identity"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sealed_identity_standing` ON `sealed_identity` (`source_id`) WHERE "sealed_identity"."state" = 'sealed';--> statement-breakpoint
CREATE INDEX `sealed_identity_of_source` ON `sealed_identity` (`source_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `sealed_identity_of_story` ON `sealed_identity` (`story_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `sealed_identity_by_key` ON `sealed_identity` (`state`,`key_number`,`id`);--> statement-breakpoint
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
	CONSTRAINT "notice_kind" CHECK("__new_notice"."kind" in ('assigned', 'second-reading-asked', 'mentioned', 'second-reading-given', 'claims-waiting', 'identity-given', 'identity-opened', 'answered')),
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