import type { Payload, Where } from 'payload'
import { inTransaction } from '@/features/transaction'
import type { Locale } from '@/locales'
import type { Fields } from './rules'

/** A save of an article that was refused, with what was typed in one language. */
export type RefusedSave = { id: string; locale: Locale; localized: Fields; shared: Fields; savedBy: string | null; at: string }

/** Keeps what a refused save had typed, as a version beneath the latest: there it can be compared and restored. */
export async function keepRefusedSave(payload: Payload, { id, locale, localized, shared, savedBy, at }: RefusedSave): Promise<void> {
  await inTransaction(payload, async (req) => {
    const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
    const { docs } = await payload.db.findVersions<Fields>({ collection: 'articles', where, limit: 1, sort: '-updatedAt', pagination: false, req })
    const latest = docs[0]?.version
    if (!latest) return
    const add = (versionData: Fields, moment: Date) =>
      payload.db.createVersion({ collectionSlug: 'articles', parent: id, versionData: structuredClone(versionData) as never, createdAt: moment.toISOString(), updatedAt: moment.toISOString(), autosave: false, req })
    const inLanguage = (name: string, value: unknown) => [name, { ...(latest[name] as object | null), [locale]: value }]
    const kept = { ...latest, ...shared, ...Object.fromEntries(Object.entries(localized).map(([name, value]) => inLanguage(name, value))) }
    const moment = new Date(at)
    await add({ ...kept, ...Object.fromEntries([inLanguage('_status', 'draft')]), savedBy, updatedAt: at }, moment)
    // Payload takes the version added last for the latest: what was the latest stays so.
    await add(latest, new Date(moment.getTime() + 1))
  })
}
