import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_ai_use\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_ai_use_order_idx\` ON \`articles_ai_use\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_ai_use_parent_idx\` ON \`articles_ai_use\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_ai_use_locale_idx\` ON \`articles_ai_use\` (\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_ai_use\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ai_use_order_idx\` ON \`_articles_v_version_ai_use\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ai_use_parent_idx\` ON \`_articles_v_version_ai_use\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_ai_use_locale_idx\` ON \`_articles_v_version_ai_use\` (\`locale\`);`)
  await db.run(sql`CREATE TABLE \`announcement\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`from_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`to\` text,
  	\`to_tz\` text DEFAULT 'Asia/Ho_Chi_Minh',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`announcement_locales\` (
  	\`text\` text,
  	\`url\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcement_locales_locale_parent_id_unique\` ON \`announcement_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcement_locales_parent_only_idx\` ON \`announcement_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`utilities_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`titles_vi\` text,
  	\`titles_en\` text,
  	\`titles_ja\` text,
  	\`titles_ko\` text,
  	\`titles_zh\` text,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`utilities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`utilities_links_order_idx\` ON \`utilities_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`utilities_links_parent_id_idx\` ON \`utilities_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`utilities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`social_pages_pages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`network\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`social_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`social_pages_pages_order_idx\` ON \`social_pages_pages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`social_pages_pages_parent_id_idx\` ON \`social_pages_pages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`social_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`articles_locales\` ADD \`ai_note\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` ADD \`version_ai_note\` text;`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`ai\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_ai_use\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_ai_use\`;`)
  await db.run(sql`DROP TABLE \`announcement\`;`)
  await db.run(sql`DROP TABLE \`announcement_locales\`;`)
  await db.run(sql`DROP TABLE \`utilities_links\`;`)
  await db.run(sql`DROP TABLE \`utilities\`;`)
  await db.run(sql`DROP TABLE \`social_pages_pages\`;`)
  await db.run(sql`DROP TABLE \`social_pages\`;`)
  await db.run(sql`ALTER TABLE \`articles_locales\` DROP COLUMN \`ai_note\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v_locales\` DROP COLUMN \`version_ai_note\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`ai\`;`)
}
