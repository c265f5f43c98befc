CREATE TABLE `second_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`reader_id` text NOT NULL,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`asked_by` text,
	`asked_by_name` text NOT NULL,
	`given_at` text,
	`given_event_number` integer,
	`withdrawn_reason` text,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reader_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "second_reading_state" CHECK("second_reading"."state" in ('open', 'given', 'withdrawn')),
	CONSTRAINT "second_reading_given" CHECK(("second_reading"."state" = 'given') = ("second_reading"."given_at" is not null) and ("second_reading"."given_at" is null) = ("second_reading"."given_event_number" is null)),
	CONSTRAINT "second_reading_withdrawn" CHECK(("second_reading"."state" = 'withdrawn') = ("second_reading"."withdrawn_reason" is not null)),
	CONSTRAINT "second_reading_version" CHECK("second_reading"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `second_reading_of_reader` ON `second_reading` (`reader_id`,`state`);--> statement-breakpoint
CREATE INDEX `second_reading_of_story` ON `second_reading` (`story_id`,`event_number`);--> statement-breakpoint
CREATE TABLE `second_reading_claim` (
	`reading_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`left_out` text,
	PRIMARY KEY(`reading_id`, `claim_id`),
	FOREIGN KEY (`reading_id`) REFERENCES `second_reading`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `second_reading_claim_by_claim` ON `second_reading_claim` (`claim_id`);--> statement-breakpoint
CREATE TABLE `second_verdict` (
	`id` text PRIMARY KEY NOT NULL,
	`reading_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`axis` text NOT NULL,
	`value` text NOT NULL,
	`disputed_reason` text,
	`justification` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`reading_id`) REFERENCES `second_reading`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "second_verdict_axis" CHECK("second_verdict"."axis" in ('attribution', 'content')),
	CONSTRAINT "second_verdict_value" CHECK("second_verdict"."value" in ('corroborated', 'unverified', 'disputed')),
	CONSTRAINT "second_verdict_disputed_reason" CHECK("second_verdict"."disputed_reason" in ('refuted', 'conflicting')),
	CONSTRAINT "second_verdict_disputed_has_reason" CHECK(("second_verdict"."value" = 'disputed') = ("second_verdict"."disputed_reason" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `second_verdict_of_reading` ON `second_verdict` (`reading_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `second_verdict_by_claim` ON `second_verdict` (`claim_id`);--> statement-breakpoint
CREATE TABLE `settlement` (
	`id` text PRIMARY KEY NOT NULL,
	`reading_id` text NOT NULL,
	`claim_id` text NOT NULL,
	`axis` text NOT NULL,
	`keeps` text NOT NULL,
	`note` text NOT NULL,
	`settled_at` text NOT NULL,
	`settled_by` text,
	`settled_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`reading_id`) REFERENCES `second_reading`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "settlement_axis" CHECK("settlement"."axis" in ('attribution', 'content')),
	CONSTRAINT "settlement_keeps" CHECK("settlement"."keeps" in ('first', 'second', 'third'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `settlement_of_difference` ON `settlement` (`reading_id`,`claim_id`,`axis`);