import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { checkEditions } from '@/features/editions/rebuild'

type Row = { id: string } & Record<string, unknown>

const all = { locale: 'all', depth: 0, pagination: false, showHiddenFields: true, overrideAccess: true } as const

/** All that a portal holds, and what is not whole of it: editions that disagree, files of pictures that are not there. */
export type Everything = { rows: Record<string, Row[]>; disagreements: unknown[]; missing: string[] }

export async function everythingIn(payload: Payload, dataDir: string): Promise<Everything> {
  const rows: Record<string, Row[]> = {}
  const byId = (docs: unknown[]): Row[] => (docs as Row[]).sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const { slug, versions } of payload.config.collections) {
    // Jobs and the like belong to one run of a portal.
    if (slug.startsWith('payload-')) continue
    const collection = slug
    rows[slug] = byId((await payload.find({ collection, ...all })).docs)
    if (versions) rows[`${slug} versions`] = byId((await payload.findVersions({ collection, ...all })).docs)
  }
  for (const { slug } of payload.config.globals) rows[slug] = [(await payload.findGlobal({ slug: slug as never, ...all }))]
  const files = rows.media!.flatMap(({ filename, sizes }) => [{ filename }, ...Object.values(sizes as object)] as Array<{ filename?: string | null }>)
  const missing = files.flatMap(({ filename }) => (filename && !existsSync(path.join(dataDir, 'media', filename)) ? [filename] : []))
  return JSON.parse(JSON.stringify({ rows, disagreements: await checkEditions(payload), missing })) as Everything
}
