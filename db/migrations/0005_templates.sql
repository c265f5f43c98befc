CREATE TABLE `template` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "template_kind" CHECK("template"."kind" in ('justification', 'question')),
	CONSTRAINT "template_state" CHECK("template"."state" in ('standing', 'withdrawn')),
	CONSTRAINT "template_version" CHECK("template"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `template_name` ON `template` (`kind`,"name" collate nocase) WHERE "template"."state" = 'standing';--> statement-breakpoint
CREATE INDEX `template_by_kind` ON `template` (`state`,`kind`,"name" collate nocase,`id`);