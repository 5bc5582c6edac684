import { setTimeout as delay } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { preparePortal } from '../portal'
import { draft, openDesk, publish, read, word } from './desk'
import { checkAgreement, kills, within } from './kill'

it(`kill -9 in the middle of the first migration, ${kills} times: the next start goes on`, async () => {
  let typical = 0
  for (let round = 0; round <= kills; round += 1) {
    const fresh = await preparePortal({ DEMO: 'none' })
    try {
      const began = performance.now()
      const starting = fresh.start().then(() => true, () => false)
      if (round > 0) {
        await delay(Math.random() * typical)
        await fresh.stop('SIGKILL')
        await starting
        await fresh.start()
      } else expect(await starting).toBe(true)
      typical ||= performance.now() - began
      const mine = await openDesk(fresh)
      const mark = word()
      const { id, code } = await draft(mine, mark)
      await publish(mine, id)
      await within(() => read(fresh, `/vi/a/${code}`), ({ text }) => text.includes(mark), 'the first article')
    } finally {
      await fresh.stop()
      fresh.remove()
    }
  }
})

// The slow test server takes minutes for it: there, `npm run test:kill` does it.
it.skipIf(process.env.PORTAL_E2E_DATABASE === 'mongodb' && kills < 10)(`kill -9 in the middle of loading the demo, ${kills} times: it is whole in the end, and nothing is there twice`, async () => {
  const fresh = await preparePortal()
  try {
    // A start is about two seconds; the load is cut into pieces of as much again.
    for (let round = 0; round < kills; round += 1) {
      const starting = fresh.start().then(() => true, () => false)
      await Promise.race([starting, delay(1_500 + Math.random() * 3_500)])
      await fresh.stop('SIGKILL')
      await starting
    }
    await fresh.start()
    expect((await read(fresh, '/vi')).status).toBe(200)
    await checkAgreement(fresh)
    const { readContent } = await import('@/demo/content')
    const content = readContent()
    const count = async (collection: string) => ((await (await fetch(`${fresh.url}/api/${collection}?limit=1&depth=0`)).json()) as { totalDocs: number }).totalDocs
    expect(await count('sections')).toBe(content.sections.length)
    expect(await count('localities')).toBe(content.places.length)
    expect(await count('authors')).toBe(content.authors.length)
    const editions = content.articles.flatMap(({ texts }) => Object.values(texts).filter(({ isDraft }) => !isDraft))
    expect(await count('editions')).toBe(editions.length)
    expect(await count('comments')).toBe(content.comments.filter(({ status }) => status === 'approved').length)
  } finally {
    await fresh.stop()
    fresh.remove()
  }
})
