import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { SendMail } from '@/features/outbox/sender'
import { startPortal, type TestPortal } from '@/testing/portal'
import { startProgram } from '@/testing/program'
import type { DigestMail } from './digest'

let portal: TestPortal
let server: SMTPServer
let trouble: number | null = null
let refusesSender = false
const messages: string[] = []
let digest: typeof import('./digest')
let sender: typeof import('@/features/outbox/sender')
const day = 86_400_000
const common = { depth: 0, overrideAccess: true } as const
/** 08:30 in Viet Nam. */
const morning = new Date('2026-11-26T01:30:00.000Z')

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => done(refusesSender ? Object.assign(new Error('no'), { responseCode: 550 }) : null),
    onRcptTo: (_address, _session, done) => done(trouble ? Object.assign(new Error('no'), { responseCode: trouble }) : null),
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
  ;[digest, sender] = await Promise.all([import('./digest'), import('@/features/outbox/sender')])
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

beforeEach(async () => {
  messages.length = 0
  for (const collection of ['outbox', 'payload-kv'] as const) await portal.payload.db.deleteMany({ collection, where: {} })
})

/** What waits to be sent is sent, with the numbers of `now`; a claim that somebody left behind has run out. */
async function deliver(now = morning): Promise<void> {
  await portal.payload.db.updateMany({ collection: 'outbox', where: {}, data: { leaseUntil: new Date(0).toISOString() } })
  await sender.deliverMails(portal.payload, (mail, row) => digest.sendDigestMail(portal.payload, mail as DigestMail, row, now))
}

/** A second process writes the digest down, or half of it, and dies as of a power cut. */
async function killedWhileWriting(until: string, ...args: string[]): Promise<void> {
  const { child, output } = await startProgram('digest-runner', [morning.toISOString(), ...args])
  child.stdout!.on('data', () => {
    if (output().includes(`${until}\n`)) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  if (signal !== 'SIGKILL') throw new Error(output())
}

const addressees = () => messages.map((message) => /^To: (\w+)@/m.exec(message)?.[1]).sort()

it('the digest comes at its hour, once, to those whose languages wait, without a reader’s words', async () => {
  expect(await digest.recordDigest(portal.payload, new Date('2026-11-26T00:30:00.000Z'))).toBe(0)
  const both = await Promise.all([digest.recordDigest(portal.payload, morning), digest.recordDigest(portal.payload, morning)])
  expect(both.sort()).toEqual([0, 3])
  // A mail server in trouble gets it later.
  trouble = 451
  await deliver()
  expect(messages).toEqual([])
  trouble = null
  await deliver()
  expect(addressees()).toEqual(['ken', 'lan'])
  expect(await digest.recordDigest(portal.payload, new Date(morning.getTime() + 3_600_000))).toBe(0)
  const all = messages.join('\n')
  expect(all).toContain('/admin/moderation')
  expect(all).not.toMatch(/bi mat|ana@portal/i)
})

it('one that never went out does not stand in the way of the next day’s', async () => {
  const tomorrow = new Date(morning.getTime() + day)
  expect(await digest.recordDigest(portal.payload, morning)).toBe(3)
  expect(await digest.recordDigest(portal.payload, tomorrow)).toBe(3)
  await deliver(tomorrow)
  expect(addressees()).toEqual(['ken', 'lan'])
})

it('what could not be sent on its day is not sent on another, and a mailbox that is not there is tried once', async () => {
  const tomorrow = new Date(morning.getTime() + day)
  expect(await digest.recordDigest(portal.payload, morning)).toBe(3)
  await deliver(tomorrow)
  expect(messages).toEqual([])
  expect(await digest.recordDigest(portal.payload, tomorrow)).toBe(3)
  trouble = 550
  await deliver(tomorrow)
  trouble = null
  await deliver(tomorrow)
  expect(messages).toEqual([])
})

it('a server that refuses the portal, not the mailbox, gets it later', async () => {
  await digest.recordDigest(portal.payload, morning)
  refusesSender = true
  await deliver()
  expect(messages).toEqual([])
  refusesSender = false
  await deliver()
  expect(addressees()).toEqual(['ken', 'lan'])
})

it('kill -9 after it was written down: it is sent once', async () => {
  await killedWhileWriting('written 3')
  expect(await digest.recordDigest(portal.payload, morning)).toBe(0)
  await deliver()
  expect(addressees()).toEqual(['ken', 'lan'])
})

it('kill -9 while it is being written down: it is sent once', async () => {
  await killedWhileWriting('half', 'half')
  await digest.recordDigest(portal.payload, morning)
  await deliver()
  expect(addressees()).toEqual(['ken', 'lan'])
})

it('a mail that went out before a kill could be noted is the same message when it is sent again', async () => {
  await digest.recordDigest(portal.payload, morning)
  const send: SendMail = async (mail, row) => {
    await digest.sendDigestMail(portal.payload, mail as DigestMail, row, morning)
    throw new Error('killed')
  }
  await sender.deliverMails(portal.payload, send)
  await deliver()
  const ids = messages.map((message) => /^Message-ID: (.*)$/im.exec(message)![1]!)
  expect(ids).toHaveLength(4)
  expect(new Set(ids).size).toBe(2)
})
