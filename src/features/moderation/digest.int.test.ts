import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPortal, type TestPortal } from '@/testing/portal'
import { sendDigest as send } from './digest'

let portal: TestPortal
let server: SMTPServer
let isRefusing = false
const messages: string[] = []
let sendDigest: typeof send
const common = { depth: 0, overrideAccess: true } as const
/** 08:30 in Viet Nam. */
const morning = new Date('2026-11-26T01:30:00.000Z')

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(isRefusing ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, _session, done) => {
      let message = ''
      stream.on('data', (part: Buffer) => (message += part.toString('latin1')))
      stream.on('end', () => {
        messages.push(message)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  portal = await startPortal()
  ;({ sendDigest } = await import('./digest'))
  for (const [name, languages] of [['lan', ['vi']], ['ken', ['ja']], ['ana', ['ko']]] as const) {
    await portal.payload.create({ collection: 'users', data: { email: `${name}@portal.test`, password: 'a-long-test-password', name, role: 'moderator', languages: [...languages], commentDigest: true }, ...common })
  }
  for (const [locale, status] of [['vi', 'waiting'], ['vi', 'held'], ['ja', 'waiting']] as const) {
    await portal.payload.create({ collection: 'comments', data: { article: 'a', code: 'abcdef', locale, status, name: 'Nguyen Bi Mat', text: 'Loi bi mat', idempotencyKey: `k-${locale}-${status}` }, ...common })
  }
})
afterAll(async () => {
  delete process.env.SMTP_URL
  await portal?.stop()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

it('the digest comes at its hour, once, to those whose languages wait, without a reader’s words', async () => {
  expect(await sendDigest(portal.payload, new Date('2026-11-26T00:30:00.000Z'))).toBe(0)
  // Refused mail is tried again when the claim has run out.
  isRefusing = true
  expect(await sendDigest(portal.payload, morning)).toBe(0)
  isRefusing = false
  expect(await sendDigest(portal.payload, morning)).toBe(0)
  const later = new Date(morning.getTime() + 6 * 60_000)
  const both = await Promise.all([sendDigest(portal.payload, later), sendDigest(portal.payload, later)])
  expect(both.sort()).toEqual([0, 2])
  expect(await sendDigest(portal.payload, new Date(morning.getTime() + 3_600_000))).toBe(0)
  const all = messages.join('\n')
  expect(messages).toHaveLength(2)
  expect(all).toContain('/admin/moderation')
  expect(all).not.toMatch(/bi mat|ana@portal/i)
  expect(await sendDigest(portal.payload, new Date(morning.getTime() + 86_400_000))).toBe(2)
})
