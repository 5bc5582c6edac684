import { checkEditions, rebuildEditions } from '@/features/editions/rebuild'
import { portal } from '@/features/portal'

/** `check`: exit code 1 and a line for each disagreement between desk and public. `rebuild`: restores the agreement. */
export async function run([action]: string[]): Promise<number> {
  if (action !== 'check' && action !== 'rebuild') {
    console.error('editions -- check | rebuild')
    return 2
  }
  const payload = await portal()
  if (action === 'rebuild') {
    const articles = await rebuildEditions(payload, (done, all) => console.log(`  ${done}/${all}`))
    console.log(`Đã dựng lại ${articles} bài. / Rebuilt ${articles} articles.`)
    return 0
  }
  const found = await checkEditions(payload)
  for (const { article, locale, problem } of found) console.log(`${article} ${locale}: ${problem}`)
  console.log(found.length === 0 ? 'Khớp. / In agreement.' : `${found.length} chỗ lệch. / disagreements.`)
  return found.length === 0 ? 0 : 1
}
