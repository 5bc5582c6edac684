import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { z } from 'zod'

/** Of the folder that an export is: raised when an older import could not read a newer one. */
export const formatVersion = 2

/** What crosses, one file a collection, in the order in which one refers to another. Of `editions` only the times cross. */
export const collections = [
  'users', 'media', 'sources', 'topics', 'terms', 'authors', 'sections', 'localities', 'articles', 'series', 'pages', 'comments', 'comment-decisions', 'comment-reports', 'messages', 'schedules', 'editions', 'translations',
  'views', 'visits', 'ratings', 'privacy-records',
] as const satisfies CollectionSlug[]
export type Collection = (typeof collections)[number]

/** What stays behind: work under way, locks, the weather, what tells networks apart, and what each account last looked at. */
export const stayingCollections: CollectionSlug[] = ['outbox', 'weather', 'comment-likes', 'network-bans', 'network-salts', 'payload-kv', 'payload-locked-documents', 'payload-preferences', 'payload-migrations']

/** The rows of the key-value store that cross: what says that this portal needs no demo content. */
export const crossingKeys = ['demo-content']

export const fileNames = [...collections.map((name) => `${name}.jsonl`), 'globals.jsonl', 'kv.jsonl']

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const manifestSchema = z.object({
  format: z.literal('portal-export'),
  version: z.literal(formatVersion),
  exportedAt: z.iso.datetime(),
  /** Whether the accounts have their passwords (hash and salt) with them. */
  secrets: z.boolean(),
  files: z.record(z.string(), z.object({ lines: z.number().int().min(0), sha256 })),
})
export type Manifest = z.infer<typeof manifestSchema>

export type Fields = Record<string, unknown>
export const exportedFile = z.object({ name: z.string().regex(/^[^/\\]+$/), bytes: z.number().int().min(0), sha256 })
export type ExportedFile = z.infer<typeof exportedFile>

/** A line of a collection's file. Localized fields hold all languages; what is empty is left out. */
export const lineSchema = z.strictObject({
  id: z.string().min(1),
  data: z.record(z.string(), z.unknown()),
  /** Articles: the version that the desk sees, which may be newer than what is public. */
  latest: z
    .strictObject({
      createdAt: z.iso.datetime(),
      updatedAt: z.iso.datetime(),
      publishedLocale: z.string().optional(),
      snapshot: z.literal(true).optional(),
      version: z.record(z.string(), z.unknown()),
    })
    .optional(),
  /** Pictures: the files in `media/`, the original and its sizes. */
  files: z.array(exportedFile).optional(),
})
export type Line = z.infer<typeof lineSchema>

export const globalLineSchema = z.strictObject({ slug: z.string(), data: z.record(z.string(), z.unknown()) })
export const kvLineSchema = z.strictObject({ key: z.string(), value: z.unknown() })

export const paths = (folder: string) => ({
  manifest: path.join(folder, 'manifest.json'),
  /** There while the export is under way. */
  begun: path.join(folder, 'begun.json'),
  media: path.join(folder, 'media'),
  file: (name: string) => path.join(folder, name),
})

/** What an operator reads: where (file and line), and what is wrong, in both languages. */
export type Fault = { at?: string; vi: string; en: string }

/** Each fault is a line of the message. */
export class TransferError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(({ at, vi, en }) => `${at ? `${at}: ` : ''}${vi} / ${en}`).join('\n'))
    this.name = 'TransferError'
  }
}

/** Tells how far it is: what is being done, how many are done, of how many. */
export type Report = (what: string, done: number, all: number) => void

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
