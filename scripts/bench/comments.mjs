// @ts-check
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { signIn } from './desk.mjs'
import { ask, others } from './http.mjs'
import { figure, percentile } from './numbers.mjs'

/** @typedef {import('./portal.mjs').Portal} Portal */

/** Comments a second, for so many seconds: what is asked of the portal, and more than it can take. */
const storms = [{ name: 'comments', perSecond: 100, seconds: 20 }, { name: 'storm', perSecond: 300, seconds: 3 }]
const readersPerSecond = 20
/** So many that none of them has more comments in an hour than one may have. */
const articles = 10
/** From many addresses come many connections: none waits here for another. */
const senders = new http.Agent({ keepAlive: true })
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

/** A storm of comments, each from a network of its own, over some articles, while others read one of these. @param {Portal} portal */
export async function measureComments(portal) {
  const before = portal.env.TRUST_PROXY
  portal.env.TRUST_PROXY = 'loopback'
  await portal.stop()
  await portal.start()
  const editor = await signIn(portal)
  /** @type {string[]} */
  const pages = []
  for (let at = 0; at < articles; at++) {
    const { id, page } = await editor.draft()
    await editor.publish(id)
    pages.push(page)
  }
  await ask(pages[0] ?? '')
  await portal.calm()
  const figures = []
  for (const storm of storms) {
    figures.push(...(await measureStorm(portal, storm, pages)))
    await portal.calm()
  }
  portal.env.TRUST_PROXY = before
  senders.destroy()
  return figures
}

/** @param {Portal} portal @param {typeof storms[number]} storm @param {string[]} pages */
async function measureStorm(portal, { name, perSecond, seconds }, pages) {
  const [first = ''] = pages
  const mark = `do${randomBytes(4).toString('hex')}`
  /** @type {number[]} */
  const answered = []
  /** @type {number[]} */
  const read = []
  const outcomes = { accepted: 0, refused: 0, failed: 0 }
  const send = async (/** @type {number} */ at) => {
    // Each third wants a mail, which is written down with the comment.
    const email = at % 3 === 0 ? 'ban-doc@example.org' : ''
    const body = new URLSearchParams({ name: 'Bạn đọc', email, notify: 'yes', text: `Ý kiến ${mark} ${at}`, consent: 'yes', website: '' }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `10.${at >> 8}.${at & 255}.9` }
    try {
      const { status, headers: given, ms } = await ask(`${portal.url}/vi/a/${pages[at % pages.length]?.split('-').at(-1)}/comments`, { method: 'POST', headers, body, agent: senders })
      const location = String(given.location ?? '')
      const isRefused = (status === 503 && Number(given['retry-after']) > 0) || (status === 303 && location.includes('?form='))
      const kind = ms > patience ? 'failed' : status === 303 && location.includes('/c/') ? 'accepted' : isRefused ? 'refused' : 'failed'
      outcomes[kind] += 1
      answered.push(ms)
    } catch {
      outcomes.failed += 1
    }
  }
  const reader = async () => {
    const { status, ms } = await ask(first, { agent: others })
    if (status === 200) read.push(ms)
  }
  await Promise.all([paced(1000 / perSecond, perSecond * seconds, send), paced(1000 / readersPerSecond, readersPerSecond * seconds, reader)])
  // Whoever moderates sees what waits.
  const moderator = await signIn(portal, 'moderator')
  const stored = (await moderator.rest('GET', `/comments?where[text][contains]=${mark}&limit=1&depth=0`)).totalDocs
  return [
    figure(`${name}.answer`, `${perSecond} comments a second for ${seconds} s: an answer`, 'ms', answered),
    figure(`${name}.accepted`, 'of them accepted', '', [outcomes.accepted]),
    figure(`${name}.refused`, 'refused politely, the form kept', '', [outcomes.refused]),
    figure(`${name}.failed`, 'without an answer', '', [outcomes.failed], 0),
    figure(`${name}.lost`, 'accepted and not stored, or stored and not accepted', '', [Math.abs(stored - outcomes.accepted)], 0),
    figure(`${name}.read`, `Readers meanwhile: an article (the worst ${Math.round(percentile(read, 1))} ms)`, 'ms', read),
  ]
}
