import { draftArticle, publish } from '../articles'
import { expect, test } from '../fixtures'

type Event = { level: string; msg: string; method?: string; path?: string; status?: number; milliseconds?: number; requestId?: string; err?: { name: string } }

const events = (log: string): Event[] => log.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Event)
const person = { name: 'Hoàng Thị Minh Nguyệt', email: 'minh.nguyet@thu-rieng.example.vn', text: 'Tôi muốn góp ý riêng về tuyến đường trước nhà.', secret: 'mat-khau-khong-ai-biet' }

test('the log tells what happened, and nothing of anybody', async ({ portal, restOf, mailbox, page }) => {
  const editor = await restOf('editor')
  const anybody = await restOf('anybody')
  const { id, code } = await draftArticle(editor, 'Bài để góp ý')
  await publish(editor, id)
  const send = (path: string, init: RequestInit) => fetch(`${portal.url}${path}`, { redirect: 'manual', ...init, headers: { 'user-agent': 'a-browser-of-a-kind', 'x-forwarded-for': '203.0.113.77', ...init.headers } })
  const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields), headers: { 'x-request-id': 'comment-1' } })

  await test.step('a log-in that fails, JSON that is none, a password mail that cannot be delivered', async () => {
    await anybody('POST', '/users/login', { email: person.email, password: person.secret })
    await send('/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"email":"${person.email}","password":"${person.secret}` })
    await mailbox.refusing(async () => {
      await anybody('POST', '/users/forgot-password', { email: portal.accounts.reporter.email })
    })
  })
  await test.step('a comment with mistakes and a good one', async () => {
    await send(`/vi/a/${code}/comments`, form({ name: person.name, email: 'khong-phai-dia-chi', text: person.text }))
    await send(`/vi/a/${code}/comments`, form({ name: person.name, email: person.email, text: person.text, consent: 'on' }))
  })
  await test.step('accounts, uploads and queries that are refused', async () => {
    const admin = await restOf('admin')
    const account = { email: person.email, name: person.name, password: person.secret, role: 'reporter' }
    await admin('POST', '/users', account)
    await admin('POST', '/users', account)
    await admin('POST', '/users', { ...account, email: person.name, role: 'khong-co' })
    await admin('PATCH', `/articles/${id}?locale=vi`, { headline: { text: person.text }, section: person.name, authors: [person.email] })
    await admin('GET', `/users?where[email][equals]=${person.email}&where[${encodeURIComponent(person.name)}][equals]=1`)
    await admin('GET', `/users/${person.email}`)
    const upload = new FormData()
    upload.set('_payload', JSON.stringify({ alt: person.text }))
    upload.set('file', new Blob([person.text], { type: 'image/jpeg' }), `${person.name}.jpg`)
    const { token } = (await admin<{ token: string }>('POST', '/users/login', portal.accounts.admin)).body
    await send('/api/media?locale=vi', { method: 'POST', body: upload, headers: { authorization: `JWT ${token}` } })
    await send(`/api/articles/${id}?locale=vi`, { method: 'PATCH', headers: { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, 'content-type': 'application/json' }, body: `{"headline":"${person.text}` })
  })
  await test.step('pages: the reset of a password by its key, the admin, readers’ pages', async () => {
    await page.goto('/admin/reset/0123456789abcdef0123456789abcdef01234567')
    await page.goto(`/admin/login?redirect=${person.email}`)
    await page.goto('/vi')
    await send(`/vi?q=${person.email}`, {})
  })

  await expect.poll(() => events(portal.log()).some(({ path }) => path === '/admin/login')).toBe(true)
  const log = portal.log()
  for (const word of [...Object.values(person), ...person.name.split(' ').slice(1), 'thu-rieng', 'portal.example', '0123456789abcdef', '203.0.113.77', 'a-browser-of-a-kind', 'where[', 'payload-token', 'Minh-Nguyet', 'minh-nguyet']) {
    expect(log, word).not.toContain(word)
  }
  const all = events(log)
  const requests = all.filter(({ method }) => method)
  expect(requests).toContainEqual(expect.objectContaining({ level: 'info', method: 'POST', path: '/api/users/login', status: 401, milliseconds: expect.any(Number), requestId: expect.any(String) }))
  expect(requests).toContainEqual(expect.objectContaining({ method: 'POST', path: `/vi/a/${code}/comments`, requestId: 'comment-1', status: 303 }))
  expect(requests).toContainEqual(expect.objectContaining({ method: 'GET', path: '/admin/reset/…' }))
  expect(requests.some(({ path }) => path === '/vi')).toBe(false)
  // What failed inside a request carries the request's id.
  const failedMail = requests.find(({ path, status }) => path === '/api/users/forgot-password' && status! >= 500)!
  expect(all.filter(({ requestId, err }) => requestId === failedMail.requestId && err).length).toBeGreaterThan(0)
})
