CREATE TABLE `request_key` (
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`event_number` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`actor`, `key`),
	CONSTRAINT "request_key_event" CHECK("request_key"."event_number" >= 1)
) STRICT;
