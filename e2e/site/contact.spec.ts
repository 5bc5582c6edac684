import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { ask } from './http'
import { uniqueWord } from './newsroom'

const word = uniqueWord()

test.use({ javaScriptEnabled: false })

const words = {
  vi: { send: 'Gửi thư', missing: 'Xin nhập tiêu đề.', email: 'Địa chỉ email chưa đúng', thanks: 'Cảm ơn bạn' },
  kr: { send: '보내기', missing: '제목을 입력해 주세요.', email: '이메일 주소 형식이', thanks: '감사합니다' },
} as const

for (const prefix of ['vi', 'kr'] as const) {
  test(`a reader without JavaScript writes to the newsroom: mistakes are named, what was typed stays, it arrives once, in /${prefix}`, async ({ page, portal, restOf }) => {
    const says = words[prefix]
    const [subject, text] = [`Hỏi ${prefix} ${word}`, `Nội dung ${prefix} ${word}`]
    await page.goto(`${portal.url}/${prefix}/p/contact`)
    await expect(page.locator('#message-sent')).toBeHidden()
    await page.locator('[name=name]').fill('Một bạn đọc')
    await page.locator('[name=email]').fill('ban-doc@')
    await page.locator('[name=text]').fill(text)
    await page.locator('[name=consent]').check()
    await page.getByRole('button', { name: says.send }).click()

    await expect(page).toHaveURL(/\/p\/contact\/message\?form=[0-9a-f]{32}$/)
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([new RegExp(says.email), says.missing])
    await expect(page.locator('[name=text]')).toHaveValue(text)
    await expect(page.locator('[name=consent]')).toBeChecked()
    await page.getByRole('alert').getByRole('link', { name: says.missing }).click()
    await page.locator('[name=subject]').fill(subject)
    await page.locator('[name=email]').fill('ban-doc@example.org')
    await page.getByRole('button', { name: says.send }).click()
    await expect(page).toHaveURL(/\/p\/contact#message-sent$/)
    await expect(page.locator('#message-sent')).toContainText(says.thanks)
    await page.reload()

    const again = await fetch(`${portal.url}/${prefix}/p/contact/messages`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ name: 'Một bạn đọc', email: 'ban-doc@example.org', subject, text, consent: 'yes', website: '' }) })
    expect(again.status).toBe(303)
    const editor = await restOf('editor')
    const { body } = await editor<{ docs: Array<{ email: string; state: string; locale: string }> }>('GET', `/messages?where[subject][equals]=${encodeURIComponent(subject)}&depth=0`)
    expect(body.docs).toEqual([expect.objectContaining({ email: 'ban-doc@example.org', state: 'new', locale: prefix === 'kr' ? 'ko' : 'vi' })])
  })
}

test('no message is public, a robot is thanked and nothing is kept, and there is no form where there is none', async ({ portal, restOf }) => {
  const post = (page: string, fields: Record<string, string>) => fetch(`${portal.url}/vi/p/${page}/messages`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ name: 'x', email: 'x@example.org', subject: `Rô bốt ${word}`, text: 'x', consent: 'yes', website: '', ...fields }) })
  const robot = await post('contact', { website: 'https://example.org' })
  expect([robot.status, robot.headers.get('location')]).toEqual([303, '/vi/p/contact#message-sent'])
  expect((await post('about', {})).status).toBe(404)
  expect((await post('contact', { text: 'x'.repeat(70_000) })).status).toBe(413)
  const editor = await restOf('editor')
  const { body } = await editor<{ totalDocs: number }>('GET', `/messages?where[subject][contains]=${word}&limit=1&where[text][equals]=x`)
  expect(body.totalDocs).toBe(0)
  for (const who of ['anybody', 'moderator', 'reporter'] as const) expect((await (await restOf(who))('GET', '/messages')).status, who).toBeGreaterThanOrEqual(400)
  expect((await ask(`${portal.url}/vi/p/contact`)).html).toContain('name="subject"')
})

test('axe finds nothing on the contact form and its mistakes', async ({ browser, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: true, colorScheme: 'dark' })
  const page = await context.newPage()
  for (const address of ['/ja/p/contact', '/vi/p/contact/message?form=unknown']) {
    await page.goto(portal.url + address)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  }
  await context.close()
})
