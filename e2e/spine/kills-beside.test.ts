import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPortal, type Portal } from '../portal'
import { done, draft, openDesk, publish, read, word, type DeskText, type SpineDesk } from './desk'
import { checkAgreement, killAgainAndAgain, kills, within } from './kill'

let portal: Portal
let desk: SpineDesk

beforeAll(async () => {
  portal = await startPortal({ DEMO: 'none' })
  desk = await openDesk(portal)
})
afterAll(async () => {
  await portal?.stop()
  portal?.remove()
})

const page = (address: string) => read(portal, address)

it(`kill -9 around a scheduled publication, ${kills} times: it is done exactly once`, async () => {
  const scheduled = async (article: string) => done(await desk.rest<{ docs: Array<{ state: string }> }>('GET', `/schedules?where[article][equals]=${article}&depth=0`)).docs
  const versions = async (article: string) => done(await desk.rest<{ totalDocs: number }>('GET', `/articles/versions?where[parent][equals]=${article}&limit=1&depth=0`)).totalDocs
  const byHand = await draft(desk, word())
  await publish(desk, byHand.id)
  const once = await versions(byHand.id)
  await killAgainAndAgain(portal, async () => {
    const mark = word()
    const article = await draft(desk, mark)
    let isScheduled = false
    return {
      act: async () => {
        done(await desk.rest('POST', '/schedules', { article: article.id, locale: 'vi', action: 'publish', at: new Date(Date.now() + 300).toISOString() }))
        isScheduled = true
        await within(() => scheduled(article.id), ([row]) => row?.state === 'done', 'the schedule')
      },
      verify: async () => {
        const rows = await scheduled(article.id)
        expect(rows.length).toBeLessThan(2)
        if (isScheduled) expect(rows).toHaveLength(1)
        if (rows.length === 0) return
        await within(() => scheduled(article.id), ([row]) => row?.state === 'done', 'the schedule')
        await within(() => page(`/vi/a/${article.code}`), ({ status, text }) => status === 200 && text.includes(`Tin ${mark}`), 'its page')
        expect(await versions(article.id)).toBe(once)
      },
    }
  })
  await checkAgreement(portal)
})

it(`kill -9 in the middle of a renamed author on many pages, ${kills} times: the pages follow`, async () => {
  const articles: DeskText[] = []
  for (let at = 0; at < 12; at += 1) {
    const article = await draft(desk, word())
    await publish(desk, article.id)
    articles.push(article)
  }
  const nameOf = async () => done(await desk.rest<{ name: string }>('GET', `/authors/${desk.author}?depth=0`)).name
  let last = await nameOf()
  await killAgainAndAgain(portal, () => {
    const name = `Tên ${word()}`
    return Promise.resolve({
      act: async () => {
        done(await desk.rest('PATCH', `/authors/${desk.author}?depth=0`, { name }))
        await Promise.all(articles.map(({ code }) => within(() => page(`/vi/a/${code}`), ({ text }) => text.includes(name), 'the new name')))
      },
      verify: async (isSeen) => {
        const now = await nameOf()
        expect(isSeen ? [name] : [name, last]).toContain(now)
        last = now
        await Promise.all(articles.map(({ code }) => within(() => page(`/vi/a/${code}`), ({ text }) => text.includes(now), 'the name on its pages')))
      },
    })
  })
  await checkAgreement(portal)
})
