import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`comment_decisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`note\` text,
  	\`text_before\` text,
  	\`waited\` numeric,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_decisions_by_idx\` ON \`comment_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_updated_at_idx\` ON \`comment_decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_decisions_created_at_idx\` ON \`comment_decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_createdAt_idx\` ON \`comment_decisions\` (\`comment\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`note\` text,
  	\`is_open\` integer DEFAULT true NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_reports_comment_idx\` ON \`comment_reports\` (\`comment\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_is_open_idx\` ON \`comment_reports\` (\`is_open\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_reports_key_idx\` ON \`comment_reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_updated_at_idx\` ON \`comment_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_reports_created_at_idx\` ON \`comment_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_likes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`comment\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`comment_likes_comment_idx\` ON \`comment_likes\` (\`comment\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`comment_likes_key_idx\` ON \`comment_likes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`comment_likes_updated_at_idx\` ON \`comment_likes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comment_likes_created_at_idx\` ON \`comment_likes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`network_bans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`salt\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`note\` text,
  	\`comment\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`network_bans_hash_idx\` ON \`network_bans\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`network_bans_salt_idx\` ON \`network_bans\` (\`salt\`);`)
  await db.run(sql`CREATE INDEX \`network_bans_until_idx\` ON \`network_bans\` (\`until\`);`)
  await db.run(sql`CREATE INDEX \`network_bans_by_idx\` ON \`network_bans\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`network_bans_updated_at_idx\` ON \`network_bans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`network_bans_created_at_idx\` ON \`network_bans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`network_salts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`salt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`network_salts_key_idx\` ON \`network_salts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`network_salts_updated_at_idx\` ON \`network_salts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`network_salts_created_at_idx\` ON \`network_salts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`privacy_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`comments\` numeric DEFAULT 0 NOT NULL,
  	\`messages\` numeric DEFAULT 0 NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`privacy_records_address_hash_idx\` ON \`privacy_records\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`privacy_records_by_idx\` ON \`privacy_records\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_records_updated_at_idx\` ON \`privacy_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`privacy_records_created_at_idx\` ON \`privacy_records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`comment_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email_required\` integer DEFAULT false,
  	\`syndicated_open\` integer DEFAULT false,
  	\`close_after_days\` numeric DEFAULT 0 NOT NULL,
  	\`per_page\` numeric DEFAULT 20 NOT NULL,
  	\`trust_returning\` integer DEFAULT false,
  	\`honeypot\` integer DEFAULT true,
  	\`time_trap\` integer DEFAULT true,
  	\`proof_of_work\` integer DEFAULT true,
  	\`rate_limits\` integer DEFAULT true,
  	\`per_address\` numeric DEFAULT 10 NOT NULL,
  	\`per_article\` numeric DEFAULT 300 NOT NULL,
  	\`hold_links\` integer DEFAULT true,
  	\`hold_duplicates\` integer DEFAULT true,
  	\`word_lists\` integer DEFAULT true,
  	\`banned_words_vi\` text,
  	\`banned_words_en\` text,
  	\`banned_words_ja\` text,
  	\`banned_words_ko\` text,
  	\`banned_words_zh\` text,
  	\`suspect_words_vi\` text,
  	\`suspect_words_en\` text,
  	\`suspect_words_ja\` text,
  	\`suspect_words_ko\` text,
  	\`suspect_words_zh\` text,
  	\`keep_networks_days\` numeric DEFAULT 30 NOT NULL,
  	\`keep_refused_days\` numeric DEFAULT 180 NOT NULL,
  	\`digest\` integer DEFAULT true,
  	\`digest_hour\` numeric DEFAULT 8 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`syndicated_comments_open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_syndicated_comments_open\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`section\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`locality\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`parent\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`is_newsroom\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`original_text\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`edited_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`held_by\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`likes\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`open_reports\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`text_digest\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`wants_mail\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`email_verified_at\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`link_hash\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`network_address\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`network_range\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`network_salt\` text;`)
  await db.run(sql`ALTER TABLE \`comments\` ADD \`reason\` text;`)
  await db.run(sql`CREATE INDEX \`comments_section_idx\` ON \`comments\` (\`section\`);`)
  await db.run(sql`CREATE INDEX \`comments_locality_idx\` ON \`comments\` (\`locality\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent\`);`)
  await db.run(sql`CREATE INDEX \`comments_text_digest_idx\` ON \`comments\` (\`text_digest\`);`)
  await db.run(sql`CREATE INDEX \`comments_link_hash_idx\` ON \`comments\` (\`link_hash\`);`)
  await db.run(sql`CREATE INDEX \`comments_network_address_idx\` ON \`comments\` (\`network_address\`);`)
  await db.run(sql`CREATE INDEX \`comments_network_range_idx\` ON \`comments\` (\`network_range\`);`)
  await db.run(sql`CREATE INDEX \`comments_network_salt_idx\` ON \`comments\` (\`network_salt\`);`)
  await db.run(sql`CREATE INDEX \`status_locale_createdAt_idx\` ON \`comments\` (\`status\`,\`locale\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`openReports_createdAt_idx\` ON \`comments\` (\`open_reports\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`comment_digest\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`mail\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`comment_decisions\`;`)
  await db.run(sql`DROP TABLE \`comment_reports\`;`)
  await db.run(sql`DROP TABLE \`comment_likes\`;`)
  await db.run(sql`DROP TABLE \`network_bans\`;`)
  await db.run(sql`DROP TABLE \`network_salts\`;`)
  await db.run(sql`DROP TABLE \`privacy_records\`;`)
  await db.run(sql`DROP TABLE \`comment_settings\`;`)
  await db.run(sql`DROP INDEX \`comments_section_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_locality_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_parent_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_text_digest_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_link_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_network_address_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_network_range_idx\`;`)
  await db.run(sql`DROP INDEX \`comments_network_salt_idx\`;`)
  await db.run(sql`DROP INDEX \`status_locale_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`openReports_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`section\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`locality\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`parent\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`is_newsroom\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`original_text\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`edited_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`held_by\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`likes\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`open_reports\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`text_digest\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`wants_mail\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`email_verified_at\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`link_hash\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`network_address\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`network_range\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`network_salt\`;`)
  await db.run(sql`ALTER TABLE \`comments\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`syndicated_comments_open\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_syndicated_comments_open\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`comment_digest\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`mail\`;`)
}
