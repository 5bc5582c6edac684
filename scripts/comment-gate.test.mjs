// @ts-check
import http from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { commentGate, Gate } from './lib/comment-gate.mjs'

const here = new AbortController().signal

describe('the gate', () => {
  it('lets in so many, keeps so many waiting in their order, and sends the rest away', async () => {
    const gate = new Gate({ inHand: 2, waiting: 2, patience: 60_000, longest: 60_000 })
    expect(await Promise.all([gate.enter(here), gate.enter(here)])).toEqual([true, true])
    /** @type {string[]} */
    const order = []
    const third = gate.enter(here).then((isIn) => order.push(`third ${isIn}`))
    const fourth = gate.enter(here).then((isIn) => order.push(`fourth ${isIn}`))
    expect(await gate.enter(here)).toBe(false)
    gate.leave()
    await third
    gate.leave()
    await fourth
    expect(order).toEqual(['third true', 'fourth true'])
    gate.leave()
    expect(await gate.enter(here)).toBe(true)
    const late = gate.enter(here)
    gate.leave()
    expect(await late).toBe(true)
  })

  it('sends away who has waited too long, and forgets who has gone', async () => {
    const gate = new Gate({ inHand: 1, waiting: 1, patience: 1, longest: 60_000 })
    expect(await gate.enter(here)).toBe(true)
    expect(await gate.enter(here)).toBe(false)
    const leaving = new AbortController()
    const patient = new Gate({ inHand: 1, waiting: 1, patience: 60_000, longest: 60_000 })
    await patient.enter(here)
    const waiting = patient.enter(leaving.signal)
    leaving.abort()
    expect(await waiting).toBe(false)
    patient.leave()
    expect(await patient.enter(here)).toBe(true)
  })
})

describe('a server behind it', () => {
  /** @type {http.Server | undefined} */
  let server
  afterEach(() => void server?.close())

  /** Answers comments when it is told to; all else at once. */
  async function open(over = {}) {
    const gate = commentGate(new Gate({ inHand: 1, waiting: 0, patience: 1, longest: 60_000, ...over }))
    /** @type {Array<() => void>} */
    const held = []
    const listening = http.createServer((request, response) => {
      void gate(request, response, request.url ?? '').then((isAnswered) => {
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
