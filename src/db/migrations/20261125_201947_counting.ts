import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`views\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`views_key_idx\` ON \`views\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`views_updated_at_idx\` ON \`views\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`views_created_at_idx\` ON \`views\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`code_day_idx\` ON \`views\` (\`code\`,\`day\`);`)
  await db.run(sql`CREATE INDEX \`locale_day_idx\` ON \`views\` (\`locale\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`visits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`period\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`visitors\` numeric DEFAULT 0 NOT NULL,
  	\`sketch\` text,
  	\`salt\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`visits_period_idx\` ON \`visits\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`visits_kind_idx\` ON \`visits\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`visits_updated_at_idx\` ON \`visits\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`visits_created_at_idx\` ON \`visits\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`ratings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`one\` numeric DEFAULT 0 NOT NULL,
  	\`two\` numeric DEFAULT 0 NOT NULL,
  	\`three\` numeric DEFAULT 0 NOT NULL,
  	\`four\` numeric DEFAULT 0 NOT NULL,
  	\`five\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ratings_key_idx\` ON \`ratings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`ratings_code_idx\` ON \`ratings\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`ratings_updated_at_idx\` ON \`ratings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ratings_created_at_idx\` ON \`ratings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`weather\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locality\` text NOT NULL,
  	\`observation\` text NOT NULL,
  	\`observed_at\` text NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`weather_locality_idx\` ON \`weather\` (\`locality\`);`)
  await db.run(sql`CREATE INDEX \`weather_observed_at_idx\` ON \`weather\` (\`observed_at\`);`)
  await db.run(sql`CREATE INDEX \`weather_updated_at_idx\` ON \`weather\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`weather_created_at_idx\` ON \`weather\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`views\`;`)
  await db.run(sql`DROP TABLE \`visits\`;`)
  await db.run(sql`DROP TABLE \`ratings\`;`)
  await db.run(sql`DROP TABLE \`weather\`;`)
}
