CREATE TABLE `attribution` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`parent_id` text,
	`source_id` text,
	`draft_id` text NOT NULL,
	`quote_type` text NOT NULL,
	`ground_rules` text NOT NULL,
	`knowledge` text NOT NULL,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `attribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attribution_not_its_own_parent" CHECK("attribution"."parent_id" <> "attribution"."id"),
	CONSTRAINT "attribution_quote_type" CHECK("attribution"."quote_type" in ('direct', 'indirect', 'mixed')),
	CONSTRAINT "attribution_ground_rules" CHECK("attribution"."ground_rules" in ('not-stated', 'on-the-record', 'background', 'deep-background', 'off-the-record')),
	CONSTRAINT "attribution_knowledge" CHECK("attribution"."knowledge" in ('not-stated', 'first-hand', 'second-hand')),
	CONSTRAINT "attribution_state" CHECK("attribution"."state" in ('open', 'withdrawn')),
	CONSTRAINT "attribution_version" CHECK("attribution"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `attribution_of_claim` ON `attribution` (`claim_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `attribution_by_parent` ON `attribution` (`parent_id`);--> statement-breakpoint
CREATE INDEX `attribution_by_source` ON `attribution` (`source_id`);--> statement-breakpoint
CREATE TABLE `attribution_span` (
	`attribution_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`role` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	PRIMARY KEY(`attribution_id`, `draft_id`, `role`, `ordinal`),
	FOREIGN KEY (`attribution_id`) REFERENCES `attribution`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attribution_span_role" CHECK("attribution_span"."role" in ('source', 'cue', 'content')),
	CONSTRAINT "attribution_span_offsets" CHECK(0 <= "attribution_span"."start_offset" and "attribution_span"."start_offset" < "attribution_span"."end_offset")
) STRICT;
--> statement-breakpoint
CREATE TABLE `claim` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`marked_in` text NOT NULL,
	`draft_id` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	`words` text NOT NULL,
	`restatement` text NOT NULL,
	`kind` text NOT NULL,
	`priority` text NOT NULL,
	`assignee_id` text,
	`state` text NOT NULL,
	`withdrawn_reason` text,
	`attribution_verdict` text,
	`attribution_verdict_at` text,
	`attribution_verdict_by` text,
	`attribution_verdict_by_name` text,
	`content_verdict` text,
	`content_verdict_at` text,
	`content_verdict_by` text,
	`content_verdict_by_name` text,
	`created_at` text NOT NULL,
	`created_by` text,
	`touched_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`marked_in`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attribution_verdict_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_verdict_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_number_from_1" CHECK("claim"."number" >= 1),
	CONSTRAINT "claim_offsets" CHECK(0 <= "claim"."start_offset" and "claim"."start_offset" < "claim"."end_offset"),
	CONSTRAINT "claim_kind" CHECK("claim"."kind" in ('figure', 'quotation', 'event', 'identity', 'causal', 'comparison', 'other')),
	CONSTRAINT "claim_priority" CHECK("claim"."priority" in ('low', 'normal', 'high')),
	CONSTRAINT "claim_state" CHECK("claim"."state" in ('open', 'withdrawn')),
	CONSTRAINT "claim_attribution_verdict" CHECK("claim"."attribution_verdict" in ('corroborated', 'unverified', 'disputed')),
	CONSTRAINT "claim_content_verdict" CHECK("claim"."content_verdict" in ('corroborated', 'unverified', 'disputed')),
	CONSTRAINT "claim_attribution_verdict_given" CHECK(("claim"."attribution_verdict" is null) = ("claim"."attribution_verdict_at" is null)),
	CONSTRAINT "claim_content_verdict_given" CHECK(("claim"."content_verdict" is null) = ("claim"."content_verdict_at" is null)),
	CONSTRAINT "claim_version" CHECK("claim"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_number` ON `claim` (`story_id`,`number`);--> statement-breakpoint
CREATE INDEX `claim_in_reading_order` ON `claim` (`story_id`,`state`,`start_offset`,"end_offset" desc,`number`);--> statement-breakpoint
CREATE INDEX `claim_of_story_by_touched` ON `claim` (`story_id`,`state`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `claim_tally` ON `claim` (`story_id`,`state`,`attribution_verdict`,`content_verdict`,`assignee_id`);--> statement-breakpoint
CREATE INDEX `claim_by_touched` ON `claim` (`state`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `claim_by_age` ON `claim` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `claim_by_attribution_verdict` ON `claim` (`state`,`attribution_verdict`);--> statement-breakpoint
CREATE INDEX `claim_by_content_verdict` ON `claim` (`state`,`content_verdict`);--> statement-breakpoint
CREATE INDEX `claim_by_assignee` ON `claim` (`assignee_id`,`state`);--> statement-breakpoint
CREATE TABLE `claim_span` (
	`claim_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	PRIMARY KEY(`claim_id`, `draft_id`, `ordinal`),
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_span_offsets" CHECK(0 <= "claim_span"."start_offset" and "claim_span"."start_offset" < "claim_span"."end_offset")
) STRICT;
--> statement-breakpoint
CREATE INDEX `claim_span_by_draft` ON `claim_span` (`draft_id`);--> statement-breakpoint
CREATE TABLE `event` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`operation` text NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`story_id` text,
	`claim_id` text,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "event_actor_kind" CHECK("event"."actor_kind" in ('nobody', 'person', 'key', 'command-line')),
	CONSTRAINT "event_hash" CHECK(length("event"."hash") = 64 and length("event"."previous_hash") = 64)
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_of_story` ON `event` (`story_id`,`number`);--> statement-breakpoint
CREATE INDEX `event_of_claim` ON `event` (`claim_id`,`number`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`stance` text NOT NULL,
	`citation` text NOT NULL,
	`url` text,
	`locator` text,
	`quotation` text,
	`credibility` integer,
	`source_id` text,
	`origin_id` text,
	`kept_sha256` text,
	`kept_filename` text,
	`kept_media_type` text,
	`retrieved_at` text,
	`state` text NOT NULL,
	`withdrawn_reason` text,
	`created_at` text NOT NULL,
	`created_by` text,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`origin_id`) REFERENCES `origin`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_sha256`) REFERENCES `kept_copy`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "evidence_stance" CHECK("evidence"."stance" in ('supports', 'refutes', 'context')),
	CONSTRAINT "evidence_credibility" CHECK("evidence"."credibility" between 1 and 6),
	CONSTRAINT "evidence_state" CHECK("evidence"."state" in ('open', 'withdrawn')),
	CONSTRAINT "evidence_kept_copy" CHECK(("evidence"."kept_sha256" is null) = ("evidence"."kept_filename" is null) and ("evidence"."kept_sha256" is null) = ("evidence"."kept_media_type" is null)),
	CONSTRAINT "evidence_version" CHECK("evidence"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `evidence_of_claim` ON `evidence` (`claim_id`,`event_number`);--> statement-breakpoint
CREATE INDEX `evidence_by_source` ON `evidence` (`source_id`);--> statement-breakpoint
CREATE INDEX `evidence_by_origin` ON `evidence` (`origin_id`);--> statement-breakpoint
CREATE INDEX `evidence_by_kept_copy` ON `evidence` (`kept_sha256`);--> statement-breakpoint
CREATE TABLE `kept_copy` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size_bytes` integer NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "kept_copy_sha256" CHECK(length("kept_copy"."sha256") = 64 and "kept_copy"."sha256" not glob '*[^0-9a-f]*'),
	CONSTRAINT "kept_copy_size" CHECK("kept_copy"."size_bytes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `api_key` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`secret_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "api_key_role" CHECK("api_key"."role" in ('admin', 'editor', 'checker', 'reporter', 'viewer'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_secret_hash` ON `api_key` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `api_key_by_created` ON `api_key` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`state` text NOT NULL,
	`created_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_role" CHECK("invitation"."role" in ('admin', 'editor', 'checker', 'reporter', 'viewer')),
	CONSTRAINT "invitation_state" CHECK("invitation"."state" in ('open', 'used', 'revoked'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitation_by_created` ON `invitation` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`role` text NOT NULL,
	`is_active` integer DEFAULT true NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_role" CHECK("person"."role" in ('admin', 'editor', 'checker', 'reporter', 'viewer')),
	CONSTRAINT "person_email_verified" CHECK("person"."email_verified" in (0, 1)),
	CONSTRAINT "person_is_active" CHECK("person"."is_active" in (0, 1)),
	CONSTRAINT "person_version" CHECK("person"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE INDEX `person_by_name` ON `person` ("name" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `person_by_role` ON `person` (`role`,`is_active`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`password` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_provider` ON `account` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `account_by_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_by_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE INDEX `session_by_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `verification_by_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE INDEX `verification_by_expiry` ON `verification` (`expires_at`);--> statement-breakpoint
CREATE TABLE `origin` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `origin_name` ON `origin` (`story_id`,"name" collate nocase);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`reliability` text,
	`agreed_description` text,
	`created_at` text NOT NULL,
	`event_number` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_kind" CHECK("source"."kind" in ('named-person', 'institution', 'document', 'dataset', 'outlet', 'social-post', 'unnamed-person', 'staff-witness')),
	CONSTRAINT "source_reliability" CHECK("source"."reliability" in ('A', 'B', 'C', 'D', 'E', 'F')),
	CONSTRAINT "source_version" CHECK("source"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_of_story_by_name` ON `source` (`story_id`,"name" collate nocase,`id`);--> statement-breakpoint
CREATE INDEX `source_by_name` ON `source` ("name" collate nocase,`id`);--> statement-breakpoint
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	`blocks` text NOT NULL,
	`completeness` text NOT NULL,
	`original_sha256` text NOT NULL,
	`original_size_bytes` integer NOT NULL,
	`original_filename` text,
	`original_format` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`original_sha256`) REFERENCES `kept_copy`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "draft_number_from_1" CHECK("draft"."number" >= 1),
	CONSTRAINT "draft_sha256" CHECK(length("draft"."sha256") = 64),
	CONSTRAINT "draft_blocks" CHECK(json_valid("draft"."blocks")),
	CONSTRAINT "draft_completeness" CHECK(json_valid("draft"."completeness")),
	CONSTRAINT "draft_original_format" CHECK("draft"."original_format" in ('text', 'markdown', 'html'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_number` ON `draft` (`story_id`,`number`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`byline` text,
	`outlet` text,
	`dateline` text,
	`status` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`touched_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`created_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "story_status" CHECK("story"."status" in ('open', 'in-review', 'signed-off', 'published')),
	CONSTRAINT "story_version" CHECK("story"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `story_by_touched` ON `story` (`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_by_created` ON `story` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_by_title` ON `story` ("title" collate nocase,`id`);--> statement-breakpoint
CREATE TABLE `story_member` (
	`story_id` text NOT NULL,
	`person_id` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`story_id`, `person_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `story_member_by_person` ON `story_member` (`person_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `verdict` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`draft_id` text NOT NULL,
	`axis` text NOT NULL,
	`value` text NOT NULL,
	`disputed_reason` text,
	`justification` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	`recorded_by_name` text NOT NULL,
	`event_number` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claim`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draft_id`) REFERENCES `draft`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdict_axis" CHECK("verdict"."axis" in ('attribution', 'content')),
	CONSTRAINT "verdict_value" CHECK("verdict"."value" in ('corroborated', 'unverified', 'disputed')),
	CONSTRAINT "verdict_disputed_reason" CHECK("verdict"."disputed_reason" in ('refuted', 'conflicting')),
	CONSTRAINT "verdict_disputed_has_reason" CHECK(("verdict"."value" = 'disputed') = ("verdict"."disputed_reason" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `verdict_of_claim` ON `verdict` (`claim_id`,`event_number`);