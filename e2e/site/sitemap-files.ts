import { expect } from 'playwright/test'
import { faultsOf } from '../../src/testing/xml'
import { ask, type Answer } from './http'

/** The addresses that a sitemap or an index of sitemaps names. */
const locations = ({ html }: Answer): string[] => [...html.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.replaceAll('&amp;', '&'))
/** By address: language → address, as a sitemap says. */
export const entries = ({ html }: Answer): Map<string, Map<string, string>> =>
  new Map(
    [...html.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)].map(([, address, rest]) => [address!, new Map([...rest!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, href]) => [tag!, href!]))]),
  )

/** What all sitemaps of a site name: address → language → address. Each must be a valid file. */
export async function readSitemaps(site: string): Promise<Map<string, Map<string, string>>> {
  const files = locations(await ask(`${site}/sitemap.xml`))
  const listed = new Map<string, Map<string, string>>()
  for (const file of [`${site}/sitemap.xml`, `${site}/sitemap-news.xml`, ...files]) {
    const answer = await ask(file)
    expect.soft([file, answer.status, answer.headers.get('content-type')]).toEqual([file, 200, 'application/xml; charset=utf-8'])
    expect.soft(await faultsOf(answer.html, 'sitemap'), file).toEqual([])
    if (files.includes(file)) for (const [address, versions] of entries(answer)) listed.set(address, versions)
  }
  return listed
}
