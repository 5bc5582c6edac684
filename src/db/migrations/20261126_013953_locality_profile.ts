import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`localities_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`year\` numeric,
  	\`source_names_vi\` text,
  	\`source_names_en\` text,
  	\`source_names_ja\` text,
  	\`source_names_ko\` text,
  	\`source_names_zh\` text,
  	\`source_url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`localities_figures_order_idx\` ON \`localities_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`localities_figures_parent_id_idx\` ON \`localities_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`localities_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`names_vi\` text,
  	\`names_en\` text,
  	\`names_ja\` text,
  	\`names_ko\` text,
  	\`names_zh\` text,
  	\`country\` text NOT NULL,
  	\`since\` numeric,
  	\`relation\` text DEFAULT 'sister' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`localities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`localities_partners_order_idx\` ON \`localities_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`localities_partners_parent_id_idx\` ON \`localities_partners\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`localities_locales\` ADD \`governing_body\` text;`)
  await db.run(sql`ALTER TABLE \`localities_locales\` ADD \`seat\` text;`)
  await db.run(sql`ALTER TABLE \`localities_locales\` ADD \`history\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`localities_figures\`;`)
  await db.run(sql`DROP TABLE \`localities_partners\`;`)
  await db.run(sql`ALTER TABLE \`localities_locales\` DROP COLUMN \`governing_body\`;`)
  await db.run(sql`ALTER TABLE \`localities_locales\` DROP COLUMN \`seat\`;`)
  await db.run(sql`ALTER TABLE \`localities_locales\` DROP COLUMN \`history\`;`)
}
