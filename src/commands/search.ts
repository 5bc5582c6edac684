import { checkSearch } from '@/features/search/check'
import { closeSearch, rebuildIndex, searchEngine } from '@/features/search/engine'
import { portal } from '@/features/portal'

/**
 * `status`: what the search index holds. `check`: exit code 1 and a line for each disagreement with what is published.
 * `rebuild`: makes it anew, beside the one in use and beside a running portal.
 */
export async function run([action]: string[]): Promise<number> {
  if (action !== 'status' && action !== 'check' && action !== 'rebuild') {
    console.error('search -- status | check | rebuild')
    return 2
  }
  try {
    if (action === 'status') {
      const { state, documents } = await searchEngine().status()
      console.log([state, ...Object.entries(documents).map(([locale, count]) => `${locale} ${count}`)].join('  '))
      return state === 'ready' ? 0 : 1
    }
    const payload = await portal()
    if (action === 'rebuild') {
      const documents = await rebuildIndex(payload, (done) => {
        if (done % 1_000 < 20) console.log(`  ${done}`)
      })
      console.log(`Đã dựng lại chỉ mục tìm kiếm: ${documents} bản. / Rebuilt the search index: ${documents} editions.`)
      return 0
    }
    const found = await checkSearch(payload)
    for (const { where, problem } of found) console.log(`${where}: ${problem}`)
    console.log(found.length === 0 ? 'Khớp. / In agreement.' : `${found.length} chỗ lệch. / disagreements.`)
    return found.length === 0 ? 0 : 1
  } finally {
    await closeSearch()
  }
}
