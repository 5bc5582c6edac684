import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`en\` text,
  	\`ja\` text,
  	\`ko\` text,
  	\`zh\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_term_idx\` ON \`terms\` (\`term\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`article\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`source_headline\` text,
  	\`headline\` text,
  	\`section\` text,
  	\`locality\` text,
  	\`source_at\` text,
  	\`basis\` text,
  	\`changed_at\` text,
  	\`assignee\` text,
  	\`confirmed_by\` text,
  	\`confirmed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_article_idx\` ON \`translations\` (\`article\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`article_locale_1_idx\` ON \`translations\` (\`article\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`locale_state_sourceAt_idx\` ON \`translations\` (\`locale\`,\`state\`,\`source_at\`);`)
  await db.run(sql`CREATE INDEX \`state_sourceAt_idx\` ON \`translations\` (\`state\`,\`source_at\`);`)
  await db.run(sql`CREATE INDEX \`state_changedAt_idx\` ON \`translations\` (\`state\`,\`changed_at\`);`)
  await db.run(sql`CREATE INDEX \`state_locality_sourceAt_idx\` ON \`translations\` (\`state\`,\`locality\`,\`source_at\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`stale_since\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`stale_since\`;`)
}
