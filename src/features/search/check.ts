import type { Payload } from 'payload'
import { localeCodes, type Locale } from '@/locales'
import { searchEngine } from './engine'

export type Disagreement = { where: string; problem: string }

const common = { depth: 0, pagination: false, overrideAccess: true } as const

async function editionCounts(payload: Payload): Promise<Record<Locale, number>> {
  const counts = localeCodes.map(async (locale) => [locale, (await payload.count({ collection: 'editions', where: { locale: { equals: locale } }, overrideAccess: true })).totalDocs] as const)
  return Object.fromEntries(await Promise.all(counts)) as Record<Locale, number>
}

/** Whether search holds more or fewer editions than there are, though nothing waits to be delivered. */
export async function disagreesInNumbers(payload: Payload): Promise<boolean> {
  const waiting = async (): Promise<number> => (await payload.count({ collection: 'outbox', where: { kind: { equals: 'index' } }, overrideAccess: true })).totalDocs
  if ((await waiting()) > 0) return false
  const [wanted, { documents }] = [await editionCounts(payload), await searchEngine().status()]
  if ((await waiting()) > 0) return false
  return localeCodes.some((locale) => wanted[locale] !== documents[locale])
}

/** Where search does not find what is published, or finds what is not. Changes nothing. */
export async function checkSearch(payload: Payload): Promise<Disagreement[]> {
  const engine = searchEngine()
  const { state, documents } = await engine.status()
  if (state !== 'ready') return [{ where: 'search', problem: state }]
  const found: Disagreement[] = []
  for (const locale of localeCodes) {
    const { docs } = await payload.find({ ...common, collection: 'editions', where: { locale: { equals: locale } }, select: { code: true, headline: true } })
    if (documents[locale] !== docs.length) found.push({ where: `search ${locale}`, problem: `${documents[locale]} editions, not ${docs.length}` })
    for (const { code, headline } of docs) {
      const { hits } = await engine.query({ locale, clauses: [{ alternatives: [code], localities: [] }], filters: {}, page: 1, size: 10 })
      const shown = hits.find((hit) => hit.code === code)?.headline.map(({ text }) => text).join('')
      if (shown !== headline) found.push({ where: `search ${locale} ${code}`, problem: shown === undefined ? 'not found' : `found as "${shown}"` })
    }
  }
  return found
}
