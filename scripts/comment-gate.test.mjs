// @ts-check
import http from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { commentGate, Gate } from './lib/comment-gate.mjs'

const here = new AbortController().signal

describe('the gate', () => {
  it('lets in so many, keeps so many waiting in their order, and sends the rest away', async () => {
    const gate = new Gate({ inHand: 2, waiting: 2, patience: 60_000, longest: 60_000, ofOne: 9 })
    expect(await Promise.all([gate.enter(here, 'one'), gate.enter(here, 'one')])).toEqual([true, true])
    /** @type {string[]} */
    const order = []
    const third = gate.enter(here, 'one').then((isIn) => order.push(`third ${isIn}`))
    const fourth = gate.enter(here, 'one').then((isIn) => order.push(`fourth ${isIn}`))
    expect(await gate.enter(here, 'one')).toBe(false)
    gate.leave('one')
    await third
    gate.leave('one')
    await fourth
    expect(order).toEqual(['third true', 'fourth true'])
    gate.leave('one')
    expect(await gate.enter(here, 'one')).toBe(true)
    const late = gate.enter(here, 'one')
    gate.leave('one')
    expect(await late).toBe(true)
  })

  it('sends away who has waited too long, and forgets who has gone', async () => {
    const gate = new Gate({ inHand: 1, waiting: 1, patience: 1, longest: 60_000, ofOne: 9 })
    expect(await gate.enter(here, 'one')).toBe(true)
    expect(await gate.enter(here, 'one')).toBe(false)
    const leaving = new AbortController()
    const patient = new Gate({ inHand: 1, waiting: 1, patience: 60_000, longest: 60_000, ofOne: 9 })
    await patient.enter(here, 'one')
    const waiting = patient.enter(leaving.signal, 'one')
    leaving.abort()
    expect(await waiting).toBe(false)
    patient.leave('one')
    expect(await patient.enter(here, 'one')).toBe(true)
  })
})

describe('the places of a network', () => {
  it('are few: who fills them with what never ends keeps nobody else out', async () => {
    const gate = new Gate({ inHand: 3, waiting: 32, ofOne: 2, patience: 60_000, longest: 2_000 })
    expect(await Promise.all(Array.from({ length: 40 }, () => gate.enter(here, 'slow')))).toEqual([true, true, ...Array.from({ length: 38 }, () => false)])
    expect(await gate.enter(here, 'honest')).toBe(true)
    const waiting = gate.enter(here, 'second')
    gate.leave('slow')
    expect(await waiting).toBe(true)
  })
})

describe('a server behind it', () => {
  /** @type {http.Server | undefined} */
  let server
  afterEach(() => void server?.close())

  /** Answers comments when it is told to; all else at once. */
  async function open(over = {}) {
    const gate = commentGate(new Gate({ inHand: 1, waiting: 0, patience: 1, longest: 60_000, ofOne: 9, ...over }))
    /** @type {Array<() => void>} */
    const held = []
    const listening = http.createServer((request, response) => {
      void gate(request, response, request.url ?? '', String(request.headers['x-sender'] ?? '203.0.113.9')).then((isAnswered) => {
        if (isAnswered) return
        request.resume()
        if (request.url?.endsWith('/comments') && request.method === 'POST') held.push(() => response.end('taken'))
        else response.end('read')
      })
    })
    server = listening
    await new Promise((resolve) => listening.listen(0, '127.0.0.1', () => resolve(undefined)))
    const { port } = /** @type {import('node:net').AddressInfo} */ (listening.address())
    return { url: `http://127.0.0.1:${port}`, held }
  }

  it('refuses what is too much with all that was typed, in its language; readers go on; a place that is left is free', async () => {
    const { url, held } = await open()
    const body = new URLSearchParams({ name: '"Hạnh" <b>', text: '\nDòng một\n</textarea><script>', email: '', consent: 'yes', more: 'x' })
    const send = (/** @type {Record<string, string>} */ headers = {}, prefix = 'vi') => fetch(`${url}/${prefix}/a/abcdef/comments`, { method: 'POST', body, headers })
    const first = send()
    while (held.length === 0) await fetch(`${url}/vi`)
    const plain = await send()
    expect([plain.status, plain.headers.get('retry-after'), plain.headers.get('cache-control')]).toEqual([503, '10', 'no-store'])
    const page = await plain.text()
    expect(page).toContain('<textarea id="text" name="text" rows="8">\n\nDòng một\n&lt;/textarea&gt;&lt;script&gt;</textarea>')
    expect(page).toContain('name="name" value="&quot;Hạnh&quot; &lt;b&gt;"')
    expect(page).toContain('name="consent" value="yes"')
    expect(page).not.toMatch(/name="(email|more)"|<script/)
    const korean = await send({ accept: 'application/json' }, 'kr')
    expect(korean.status).toBe(503)
    expect(await korean.json()).toMatchObject({ refusal: expect.stringMatching(/[가-힣]/), errors: {}, isProofSpent: false })
    expect(await (await fetch(`${url}/vi/a/abcdef/comments/oldest/2`)).text()).toBe('read')
    held.pop()?.()
    expect(await (await first).text()).toBe('taken')
    const next = send()
    while (held.length === 0) await fetch(`${url}/vi`)
    held.pop()?.()
    expect(await (await next).text()).toBe('taken')
  })

  it('is not kept shut by one whose body does not come', async () => {
    const { url, held } = await open({ waiting: 1, patience: 60_000, longest: 1 })
    const { hostname, port } = new URL(url)
    const slow = http.request({ hostname, port, method: 'POST', path: '/vi/a/abcdef/comments', headers: { 'content-length': '100' } })
    slow.on('error', () => undefined).flushHeaders()
    while (held.length === 0) await fetch(`${url}/vi`)
    const next = fetch(`${url}/vi/a/abcdef/comments`, { method: 'POST', body: new URLSearchParams({ text: 'a' }) })
    while (held.length < 2) await fetch(`${url}/vi`)
    held.forEach((answer) => answer())
    expect(await (await next).text()).toBe('taken')
    slow.destroy()
  })

  it('takes the addresses of one household for one network, however they are written', async () => {
    const { url, held } = await open({ inHand: 3, ofOne: 2 })
    const send = (/** @type {string} */ sender) => fetch(`${url}/vi/a/abcdef/comments`, { method: 'POST', body: new URLSearchParams({ text: 'a' }), headers: { 'x-sender': sender } })
    const first = [send('2001:db8::1'), send('2001:db8:0:0:aaaa::2')]
    while (held.length < 2) await fetch(`${url}/vi`)
    expect((await send('2001:db8::bbbb:0:0:3')).status).toBe(503)
    const other = send('2001:db8:0:1::1')
    while (held.length < 3) await fetch(`${url}/vi`)
    for (const answer of held) answer()
    expect((await Promise.all([...first, other])).map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it('gives no page back of what is longer than a form', async () => {
    const { url, held } = await open()
    const first = fetch(`${url}/vi/a/abcdef/comments`, { method: 'POST', body: new URLSearchParams({ text: 'a' }) })
    while (held.length === 0) await fetch(`${url}/vi`)
    const long = await fetch(`${url}/vi/a/abcdef/comments`, { method: 'POST', body: new URLSearchParams({ text: 'a'.repeat(70_000) }) })
    expect(long.status).toBe(503)
    expect((await long.text()).length).toBeLessThan(5_000)
    held.pop()?.()
    await first
  })
})
