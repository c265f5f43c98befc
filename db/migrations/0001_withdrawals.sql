CREATE TABLE `verdict_withdrawal` (
	`verdict_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text,
	`withdrawn_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`verdict_id`) REFERENCES `verdict`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `claim` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `claim` ADD `withdrawn_by` text REFERENCES person(id);--> statement-breakpoint
ALTER TABLE `claim` ADD `withdrawn_by_name` text;