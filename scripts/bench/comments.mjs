// @ts-check
import { randomBytes } from 'node:crypto'
import { signIn } from './desk.mjs'
import { ask } from './http.mjs'
import { figure, percentile } from './numbers.mjs'

/** @typedef {import('./portal.mjs').Portal} Portal */

const perSecond = 100
const seconds = 20
const readersPerSecond = 20
/** An answer later than this is none, in milliseconds. */
const patience = 30_000

/** @param {number} every milliseconds @param {number} count @param {(at: number) => Promise<unknown>} work */
async function paced(every, count, work) {
  const began = performance.now()
  const all = []
  for (let at = 0; at < count; at++) {
    const wait = began + at * every - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    all.push(work(at))
  }
  await Promise.all(all)
}

/** A storm of comments, each from an address of its own, over the articles of the demonstration, while others read. @param {Portal} portal */
export async function measureComments(portal) {
  const before = portal.env.TRUST_PROXY
  portal.env.TRUST_PROXY = 'loopback'
  await portal.stop()
  await portal.start()
  // Whoever moderates sees what waits.
  const desk = await signIn({ ...portal, accounts: { ...portal.accounts, editor: portal.accounts.moderator ?? { email: '', password: '' } } })
  const { docs } = await desk.rest('GET', '/editions?where[locale][equals]=vi&where[commentsOpen][equals]=true&limit=10&depth=0')
  const mark = `do${randomBytes(4).toString('hex')}`
  /** @type {number[]} */
  const answered = []
  /** @type {number[]} */
  const read = []
  const outcomes = { accepted: 0, refused: 0, failed: 0 }
  const send = async (/** @type {number} */ at) => {
    const body = new URLSearchParams({ name: 'Bạn đọc', text: `Ý kiến ${mark} ${at}`, consent: 'yes', website: '' }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `10.${at >> 8}.${at & 255}.9` }
    try {
      const { status, headers: given, ms } = await ask(`${portal.url}/vi/a/${docs[at % docs.length].code}/comments`, { method: 'POST', headers, body })
      const location = String(given.location ?? '')
      const kind = status !== 303 || ms > patience ? 'failed' : location.includes('/c/') ? 'accepted' : 'refused'
      outcomes[kind] += 1
      answered.push(ms)
    } catch {
      outcomes.failed += 1
    }
  }
  const reader = async () => {
    const { status, ms } = await ask(`${portal.url}${docs[0].path}`)
    if (status === 200) read.push(ms)
  }
  await Promise.all([paced(1000 / perSecond, perSecond * seconds, send), paced(1000 / readersPerSecond, readersPerSecond * seconds, reader)])
  const stored = (await desk.rest('GET', `/comments?where[text][contains]=${mark}&limit=1&depth=0`)).totalDocs
  portal.env.TRUST_PROXY = before
  return [
    figure('comments.answer', `${perSecond} comments a second for ${seconds} s: an answer`, 'ms', answered),
    figure('comments.accepted', 'of them accepted', '', [outcomes.accepted]),
    figure('comments.refused', 'refused politely, the form kept', '', [outcomes.refused]),
    figure('comments.failed', 'without an answer', '', [outcomes.failed], 0),
    figure('comments.lost', 'accepted and not stored, or stored and not accepted', '', [Math.abs(stored - outcomes.accepted)], 0),
    figure('comments.read', `Readers meanwhile: an article (the worst ${Math.round(percentile(read, 1))} ms)`, 'ms', read),
  ]
}
