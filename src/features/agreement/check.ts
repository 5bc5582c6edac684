import type { Payload } from 'payload'
import { checkArticle, type Disagreement } from './article-page'
import { listChecks } from './list-pages'
import { machineChecks } from './machine-files'
import { checkPictures } from './pictures'
import type { PublicSite } from './public-site'

/** A page may be asked between a change and its clearing: what disagrees is looked at again until this is over, in milliseconds. */
const patience = 5_000
const pause = 200

type Check = () => Promise<Disagreement[]>

/** Makes the checks, and those that fail again, until none does or `patience` is over. Returns what still disagrees. */
async function settled(checks: Check[], progress?: (done: number, all: number) => void): Promise<Disagreement[]> {
  let failing: Check[] = []
  let found: Disagreement[] = []
  for (const [at, check] of checks.entries()) {
    const disagreements = await check()
    if (disagreements.length > 0) failing.push(check)
    found.push(...disagreements)
    progress?.(at + 1, checks.length)
  }
  for (const deadline = Date.now() + patience; failing.length > 0 && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const again = await Promise.all(failing.map(async (check) => ({ check, disagreements: await check() })))
    failing = again.flatMap(({ check, disagreements }) => (disagreements.length > 0 ? check : []))
    found = again.flatMap(({ disagreements }) => disagreements)
  }
  return found
}

/** Where the pages that readers get differ from the desk: articles, front pages, lists of places, feeds, sitemaps, pictures. Changes nothing. */
export async function checkSite(payload: Payload, site: PublicSite, progress?: (done: number, all: number) => void): Promise<Disagreement[]> {
  const { docs } = await payload.find({ collection: 'articles', select: {}, depth: 0, pagination: false, trash: true, overrideAccess: true })
  const articles = docs.map(({ id }) => () => checkArticle(payload, site, String(id)))
  return settled([...(await listChecks(payload, site)), ...machineChecks(payload, site), ...articles, () => checkPictures(payload, site)], progress)
}
