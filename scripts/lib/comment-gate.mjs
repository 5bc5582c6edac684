// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { busyPage } from './busy-page.mjs'
import { root } from './paths.mjs'

/**
 * So many comments are taken in hand at once. Node accepts one connection in each turn of its event loop, and each comment in hand makes
 * a turn longer: with eight, new readers waited for seconds, and fewer comments were taken. So many more wait for their turn, each at
 * most so long, in milliseconds; whoever comes beyond them is told at once to come again. One that takes longer than `longest`, such as
 * one whose body does not come, gives its place up and goes on without it.
 */
const limits = { inHand: 3, waiting: 32, patience: 5_000, longest: 2_000 }
/** When to come again, in seconds. */
const comeAgain = 10
/** Longer than any honest form (`app/(site)/[locale]/a/[code]/comments`). */
const maxBytes = 64_000

const form = /^\/(vi|en|ja|kr|cn)\/a\/[^/]+\/comments$/
const localeOf = /** @type {Record<string, string>} */ ({ kr: 'ko', cn: 'zh' })

/** Places for so much work at once, and a short queue before them: first come, first served. */
export class Gate {
  #inHand = 0
  /** @type {Set<(isIn: boolean) => void>} */
  #waiting = new Set()

  /** @param {typeof limits} of */
  constructor(of = limits) {
    this.of = of
  }

  /** Resolves to whether there was a place, which is then the caller's until `leave`, or for `longest`; `gone` ends the wait of who is no longer there. @param {AbortSignal} gone @returns {Promise<boolean>} */
  enter(gone) {
    if (this.#inHand < this.of.inHand) {
      this.#inHand += 1
      return Promise.resolve(true)
    }
    if (this.#waiting.size >= this.of.waiting) return Promise.resolve(false)
    return new Promise((resolve) => {
      const settle = (/** @type {boolean} */ isIn) => {
        clearTimeout(timer)
        gone.removeEventListener('abort', giveUp)
        this.#waiting.delete(settle)
        resolve(isIn)
      }
      const giveUp = () => settle(false)
      const timer = setTimeout(giveUp, this.of.patience)
      gone.addEventListener('abort', giveUp)
      this.#waiting.add(settle)
    })
  }

  /** Gives the place to who has waited longest. */
  leave() {
    const [next] = this.#waiting
    if (next) next(true)
    else this.#inHand -= 1
  }
}

/**
 * Before Next: refusing costs next to nothing here, and most of a comment there. Resolves to whether the request has been answered.
 * @param {Gate} gate
 */
export function commentGate(gate = new Gate()) {
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {string} address the path */
  return async (request, response, address) => {
    const [, prefix] = form.exec(address) ?? []
    if (!prefix || request.method !== 'POST') return false
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    if (await gate.enter(gone.signal)) {
      holdPlace(gate, gone.signal)
      return gone.signal.aborted
    }
    if (!gone.signal.aborted) await sayBusy(request, response, localeOf[prefix] ?? prefix, address)
    return true
  }
}

/** Gives a place back, once: when the answer is out or its reader gone, or when it has been held too long. @param {Gate} gate @param {AbortSignal} gone */
function holdPlace(gate, gone) {
  const leave = () => {
    clearTimeout(timer)
    gone.removeEventListener('abort', leave)
    gate.leave()
  }
  const timer = setTimeout(leave, gate.of.longest)
  // It may have gone at this very moment.
  if (gone.aborted) leave()
  else gone.addEventListener('abort', leave)
}

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {string} locale @param {string} address */
async function sayBusy(request, response, locale, address) {
  const words = wordsOf(locale)
  response.writeHead(503, { 'retry-after': String(comeAgain), 'cache-control': 'no-store', 'content-type': isScript(request) ? 'application/json' : 'text/html; charset=utf-8' })
  if (isScript(request)) {
    request.resume()
    response.end(JSON.stringify({ title: words.title, refusal: words.refusal, isProofSpent: false, prefix: '', errors: {} }))
  } else response.end(busyPage(locale, address, await readForm(request), words))
}

/** Our own script, which keeps what was typed where it is (`site/elements/CommentForm.ts`). @param {import('node:http').IncomingMessage} request */
const isScript = ({ headers }) => (headers.accept ?? '').includes('application/json')

/** What was typed; nothing of what is longer than any form, or none. @param {import('node:http').IncomingMessage} request */
async function readForm(request) {
  /** @type {Buffer[]} */
  const parts = []
  let bytes = 0
  for await (const part of request) {
    bytes += part.length
    if (bytes <= maxBytes) parts.push(part)
  }
  const isForm = bytes <= maxBytes && (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return new URLSearchParams(isForm ? Buffer.concat(parts).toString('utf8') : '')
}

/** @type {Map<string, import('./busy-page.mjs').Words>} */
const known = new Map()

/** @param {string} locale @returns {import('./busy-page.mjs').Words} */
function wordsOf(locale) {
  const found = known.get(locale)
  if (found) return found
  const { Comments } = JSON.parse(fs.readFileSync(path.join(root, 'src/locales/messages', `${locale}.json`), 'utf8'))
  const words = { title: Comments.refusedTitle, refusal: Comments.refusals.busy, name: Comments.name, text: Comments.text, submit: Comments.submit }
  known.set(locale, words)
  return words
}
