import fs from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { Refusal } from '@/refusal'

const name = 'manifest.json'

/** A path inside the backup, with forward slashes, that leads nowhere else. */
const inside = z.string().regex(/^(secret|(database|media)\/(?!.*(^|\/)\.\.?(\/|$)).+)$/)

const schema = z.object({
  format: z.literal(1),
  /** The moment that the backup is of (ISO 8601). */
  at: z.iso.datetime(),
  /** The version of the portal that made it. */
  version: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Where the portal had its secret from: the backup has it only if it was in the data folder. */
  secret: z.enum(['file', 'environment']),
  /** Rows by table or collection. */
  counts: z.record(z.string(), z.number()),
  /** Files that the database names and that were not there. */
  missing: z.array(z.string()),
  files: z.record(inside, z.object({ bytes: z.number(), sha256: z.string().length(64) })),
})

export type Manifest = z.infer<typeof schema>

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  fs.writeFile(path.join(folder, name), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })

/** Rejects with a Refusal when the folder is no backup, or one that these sources do not know. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, name)
  const text = await fs.readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new Refusal(`${folder}: không phải một bản sao lưu (không có ${name})`, `not a backup (there is no ${name})`)
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new Refusal(`${file}: tệp bị hỏng`, 'the file is damaged')
  }
}
