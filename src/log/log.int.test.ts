import { Writable } from 'node:stream'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requestIds } from './request.mjs'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { startPortal, type TestPortal } from '@/testing/portal'
import { anonymous, signIn } from '@/testing/rest'

const lines: string[] = []
let portal: TestPortal
let newsroom: Newsroom

beforeAll(async () => {
  portal = await startPortal()
  // Payload's own logger, read instead of written to standard error.
  const stream = new Writable({ decodeStrings: false, write: (line: string, _encoding, done) => done(void lines.push(line)) })
  Object.assign(portal.payload.logger, { [pino.symbols.streamSym]: stream })
  portal.payload.logger.level = 'debug'
  newsroom = await openNewsroom(portal.payload)
})
afterAll(() => portal?.stop())

const person = { name: 'Hoàng Thị Minh Nguyệt', email: 'minh.nguyet@thu-rieng.example.vn', text: 'Tôi muốn "góp ý" riêng.', password: 'mat-khau-khong-ai-biet' }

it('at its loudest the log names nobody, and every line inside a request carries its id', async () => {
  const { payload } = portal
  const admin = await signIn(payload, 'admin')
  const nobody = await anonymous(payload)
  const account = { email: person.email, name: person.name, password: person.password, role: 'reporter' }
  lines.length = 0
  await requestIds.run('request-1', async () => {
    for (const { rest } of [admin, nobody]) {
      await rest('POST', '/users/login', { email: person.email, password: person.password })
      await rest('POST', '/users', account)
      await rest('POST', '/users', account)
      await rest('POST', '/users', { ...account, email: person.name, name: { first: person.name }, role: person.name })
      await rest('POST', '/users/forgot-password', { email: person.email })
      await rest('POST', '/users/reset-password', { token: person.password, password: person.password })
      await rest('POST', '/comments', { name: person.name, email: person.email, text: person.text, status: person.text })
      await rest('POST', '/topics?locale=vi', { name: [person.text], slug: { text: person.text } })
      await rest('GET', `/users/${encodeURIComponent(person.email)}`)
      await rest('GET', `/users?where[email][${encodeURIComponent(person.name)}]=1`)
      await rest('GET', `/users?where[${encodeURIComponent(person.name)}][equals]=${person.email}`)
      await rest('PATCH', `/articles/${await newsroom.draft()}?locale=vi`, { headline: { text: person.text }, section: person.name, authors: [person.email], publishedAt: person.text })
    }
    // What the database itself says, as a job that fails logs it.
    const twice = () => payload.db.create({ collection: 'users', data: { ...account, email: 'hai-lan@x.vn', id: undefined } })
    await twice()
    const refused: unknown[] = []
    for (const data of [{ ...account, email: 'hai-lan@x.vn' }, { email: person.email, name: { [person.name]: person.text }, createdAt: person.text, role: [person.name] }]) {
      await payload.db.create({ collection: 'users', data }).catch((error: unknown) => refused.push(error))
    }
    expect(refused.length).toBeGreaterThan(0)
    for (const error of refused) {
      payload.logger.error({ err: error, msg: 'A job failed.' })
      payload.logger.error(error)
      payload.logger.error({ err: error })
      payload.logger.error(`A job failed: ${String((error as Error).name)}`)
    }
  })
  expect(lines.length).toBeGreaterThan(10)
  const log = lines.join('')
  for (const word of [...Object.values(person), ...person.name.split(' '), 'thu-rieng', 'hai-lan', 'góp ý', 'portal.test']) expect(log, word).not.toContain(word)
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ requestId: 'request-1', level: expect.any(String) })
})
