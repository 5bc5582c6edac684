import type { Payload } from 'payload'
import { env } from '@/env'
import { checkSite } from '@/features/agreement/check'
import { checkPictures } from '@/features/agreement/pictures'
import { publicSite } from '@/features/agreement/public-site'
import { checkEditions, rebuildEditions } from '@/features/editions/rebuild'
import { portal } from '@/features/portal'
import { checkSearch } from '@/features/search/check'
import { rebuildTranslations } from '@/features/translation/rebuild'

/** The portal that is running on these settings, as its readers meet it; null when none answers. */
async function runningSite() {
  const origin = `http://127.0.0.1:${env.port}`
  const site = publicSite(origin, env.siteUrl)
  return site.ask('/vi').then(({ status }) => (status === 200 ? site : null), () => null)
}

/** A publication may be on its way to the index: what disagrees is looked at again for a while, in milliseconds. */
async function settledSearch(payload: Payload) {
  for (const deadline = Date.now() + 5_000; ; ) {
    const found = await checkSearch(payload)
    if (found.length === 0 || Date.now() > deadline) return found
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/**
 * `check`: exit code 1 and a line for each disagreement between the desk and what readers get, search included; pages are
 * read where the portal is running. `rebuild`: restores the agreement of the editions.
 */
export async function run([action]: string[]): Promise<number> {
  if (action !== 'check' && action !== 'rebuild') {
    console.error('editions -- check | rebuild')
    return 2
  }
  const payload = await portal()
  if (action === 'rebuild') {
    const articles = await rebuildEditions(payload, (done, all) => console.log(`  ${done}/${all}`))
    await rebuildTranslations(payload)
    console.log(`Đã dựng lại ${articles} bài. / Rebuilt ${articles} articles.`)
    return 0
  }
  const site = await runningSite()
  if (!site) console.log(`Cổng không chạy ở cổng ${env.port}: không so các trang. / No portal runs on port ${env.port}: pages are not compared.`)
  const editions = (await checkEditions(payload)).map(({ article, locale, problem }) => ({ where: `${article} ${locale}`, problem }))
  const found = [...editions, ...(site ? await checkSite(payload, site) : await checkPictures(payload, null)), ...(site ? await settledSearch(payload) : [])]
  for (const { where, problem } of found) console.log(`${where}: ${problem}`)
  console.log(found.length === 0 ? 'Khớp. / In agreement.' : `${found.length} chỗ lệch. / disagreements.`)
  return found.length === 0 ? 0 : 1
}
