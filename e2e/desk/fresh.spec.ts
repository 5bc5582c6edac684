import { spawn } from 'node:child_process'
import { draftArticle, publish, unpublish, untilSeen } from '../articles'
import { expect, test } from '../fixtures'

const article = (url: string, code: string, language = 'vi') => `${url}/${language}/a/${code}`

/** How often a second process may look for what is left to clear; what a reader waits is measured from the commit. */
const seenWithin = 3_000

test.describe('what the desk changes, the next reader sees', () => {
  test('publishing over REST: article, front page, locality and section, at once and then from the static cache', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const headline = 'Tin vừa đăng qua REST'
    const { id, code } = await draftArticle(rest, headline)
    const pages = [article(portal.url, code), `${portal.url}/vi`, `${portal.url}/vi/hai-phong`, `${portal.url}/vi/dau-tu`, `${portal.url}/vi/kinh-te-xa-hoi`]
    for (const page of pages) expect(await (await fetch(page)).text()).not.toContain(headline)

    await publish(rest, id)
    const began = performance.now()
    for (const page of pages) await untilSeen(page, ({ text }) => text.includes(headline))
    const visible = Math.round(performance.now() - began)
    test.info().annotations.push({ type: 'publish-to-visible, ms, five pages', description: String(visible) })
    for (const page of pages) await untilSeen(page, ({ cache, text }) => cache === 'HIT' && text.includes(headline))
  })

  test('an edit is seen, a draft of an edit is not', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const { id, code } = await draftArticle(rest, 'Tiêu đề thứ nhất')
    await publish(rest, id)
    await untilSeen(article(portal.url, code), ({ text }) => text.includes('Tiêu đề thứ nhất'))
    await rest('PATCH', `/articles/${id}?draft=true&locale=vi`, { headline: 'Tiêu đề chưa đăng' })
    await publish(rest, id, 'vi', { headline: 'Tiêu đề thứ hai' })
    await untilSeen(article(portal.url, code), ({ text }) => text.includes('Tiêu đề thứ hai'))
    await untilSeen(`${portal.url}/vi`, ({ text }) => text.includes('Tiêu đề thứ hai') && !text.includes('Tiêu đề thứ nhất'))
  })

  test('taking down one language leaves the other; the page says where it still is', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const { id, code } = await draftArticle(rest, 'Bài sẽ gỡ')
    await publish(rest, id)
    await publish(rest, id, 'en', { headline: 'To be taken down', standfirst: 'x', body: (await rest<{ body: unknown }>('GET', `/articles/${id}?locale=vi&depth=0`)).body.body })
    await untilSeen(article(portal.url, code), ({ status, cache }) => status === 200 && cache === 'HIT')
    await unpublish(rest, id)
    const gone = await untilSeen(article(portal.url, code), ({ status, text }) => status === 404 && text.includes('To be taken down'))
    test.info().annotations.push({ type: 'takedown-to-gone, ms', description: String(Math.round(gone)) })
    await untilSeen(`${portal.url}/vi`, ({ text }) => !text.includes('Bài sẽ gỡ'))
    expect((await fetch(article(portal.url, code, 'en'))).status).toBe(200)
    await publish(rest, id)
    await untilSeen(article(portal.url, code), ({ status }) => status === 200)
  })

  test('trash takes an article away in every language', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const { id, code } = await draftArticle(rest, 'Bài bỏ vào thùng rác')
    await publish(rest, id)
    await untilSeen(article(portal.url, code), ({ status }) => status === 200)
    await rest('PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    await untilSeen(article(portal.url, code), ({ status }) => status === 404)
  })

  test('a renamed locality is renamed on its articles; its old address leads to the new one', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const { body: made } = await rest<{ doc: { id: string } }>('POST', '/localities?locale=vi', { name: 'Tên cũ', kind: 'city' })
    const { id, code } = await draftArticle(rest, 'Bài của địa phương đổi tên', { locality: made.doc.id })
    await publish(rest, id)
    await untilSeen(article(portal.url, code), ({ text }) => text.includes('Tên cũ'))
    await rest('PATCH', `/localities/${made.doc.id}?locale=vi`, { name: 'Tên mới', slug: 'ten-moi' })
    await untilSeen(article(portal.url, code), ({ text }) => text.includes('Tên mới'))
    const moved = await fetch(`${portal.url}/vi/ten-cu`, { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/vi/ten-moi'])
  })

  test('a script in another process publishes as well', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const { id, code } = await draftArticle(rest, 'Bài do một tiến trình khác đăng')
    expect((await fetch(article(portal.url, code))).status).toBe(404)
    const script = spawn(process.execPath, ['scripts/command.mjs', 'publish', id, 'vi'], { env: portal.env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'inherit'] })
    const committed = new Promise<number>((resolve) => script.stdout.once('data', () => resolve(performance.now())))
    const ended = new Promise<number | null>((resolve) => script.once('exit', resolve))
    const began = await committed
    await untilSeen(article(portal.url, code), ({ status }) => status === 200)
    test.info().annotations.push({ type: 'publish-to-visible from a script, ms', description: String(Math.round(performance.now() - began)) })
    expect(await ended).toBe(0)
  })

  test('a schedule publishes and unpublishes one language, in the running server', async ({ portal, restOf }) => {
    const rest = await restOf('editor')
    const { id, code } = await draftArticle(rest, 'Bài hẹn giờ')
    const schedule = async (action: string, locale: string) => {
      const { status } = await rest('POST', '/schedules', { article: id, locale, action, at: new Date(Date.now() + 1_500).toISOString() })
      expect(status).toBe(201)
    }
    await schedule('publish', 'vi')
    expect((await fetch(article(portal.url, code))).status).toBe(404)
    await untilSeen(article(portal.url, code), ({ status }) => status === 200)
    await schedule('unpublish', 'vi')
    await untilSeen(article(portal.url, code), ({ status }) => status === 404)
    const { body } = await rest<{ docs: Array<{ state: string }> }>('GET', `/schedules?where[article][equals]=${id}`)
    expect(body.docs.map(({ state }) => state)).toEqual(['done', 'done'])
  })

  test('a change committed as the portal dies is what the restarted portal shows', async ({ portal, restOf }) => {
    test.setTimeout(240_000)
    const rest = await restOf('editor')
    const { id, code } = await draftArticle(rest, 'Trước khi mất điện')
    await publish(rest, id)
    await untilSeen(article(portal.url, code), ({ status, cache }) => status === 200 && cache === 'HIT')
    await publish(rest, id, 'vi', { headline: 'Sau khi mất điện' })
    await portal.stop('SIGKILL')
    await portal.start()
    await untilSeen(article(portal.url, code), ({ text }) => text.includes('Sau khi mất điện'), seenWithin)
    await untilSeen(`${portal.url}/vi`, ({ text }) => text.includes('Sau khi mất điện'), seenWithin)
  })
})
