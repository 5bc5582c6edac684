// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { networkOf } from '../../src/network.mjs'
import { busyPage } from './busy-page.mjs'
import { root } from './paths.mjs'

/**
 * So many comments are taken in hand at once. Node accepts one connection in each turn of its event loop, and each comment in hand makes
 * a turn longer: with eight, new readers waited for seconds, and fewer comments were taken. So many more wait for their turn, each at
 * most so long, in milliseconds; whoever comes beyond them is told at once to come again. One network has so many of these places: no
 * more, or a few connections on which nothing comes would keep everybody out. One that takes longer than `longest`, such as
 * one whose body does not come, gives its place up and goes on without it.
 */
const limits = { inHand: 3, waiting: 32, ofOne: 2, patience: 5_000, longest: 2_000 }
/** When to come again, in seconds. */
const comeAgain = 10
/** So long what was typed may take to come, to be given back, in milliseconds. */
const readingPatience = 5_000
/** Longer than any honest form (`app/(site)/[locale]/a/[code]/comments`). */
const maxBytes = 64_000

const form = /^\/(vi|en|ja|kr|cn)\/a\/[^/]+\/comments$/
const localeOf = /** @type {Record<string, string>} */ ({ kr: 'ko', cn: 'zh' })

/** Places for so much work at once, and a short queue before them: first come, first served. */
export class Gate {
  #inHand = 0
  /** @type {Set<(isIn: boolean) => void>} */
  #waiting = new Set()
  /** How many places each network has, in hand or waiting. @type {Map<string, number>} */
  #held = new Map()

  /** @param {typeof limits} of */
  constructor(of = limits) {
    this.of = of
  }

  /** Resolves to whether there was a place, which is then the caller's until `leave`, or for `longest`; `gone` ends the wait of who is no longer there. @param {AbortSignal} gone @param {string} network @returns {Promise<boolean>} */
  async enter(gone, network) {
    const held = this.#held.get(network) ?? 0
    if (held >= this.of.ofOne) return false
    this.#held.set(network, held + 1)
    const isIn = await this.#place(gone)
    if (!isIn) this.#forget(network)
    return isIn
  }

  /** @param {AbortSignal} gone @returns {Promise<boolean>} */
  #place(gone) {
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

  /** @param {string} network */
  #forget(network) {
    const held = this.#held.get(network) ?? 0
    if (held > 1) this.#held.set(network, held - 1)
    else this.#held.delete(network)
  }

  /** Gives the network's place to who has waited longest. @param {string} network */
  leave(network) {
    this.#forget(network)
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
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {string} address the path @param {string} sender the sender's network address */
  return async (request, response, address, sender) => {
    const [, prefix] = form.exec(address) ?? []
    if (!prefix || request.method !== 'POST') return false
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const network = networkOf(sender)
    if (await gate.enter(gone.signal, network)) {
      holdPlace(gate, gone.signal, network)
      return gone.signal.aborted
    }
    if (!gone.signal.aborted) await sayBusy(request, response, localeOf[prefix] ?? prefix, address)
    return true
  }
}

/** Gives a place back, once: when the answer is out or its reader gone, or when it has been held too long. @param {Gate} gate @param {AbortSignal} gone @param {string} network */
function holdPlace(gate, gone, network) {
  const leave = () => {
    clearTimeout(timer)
    gone.removeEventListener('abort', leave)
    gate.leave(network)
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
    return
  }
  const form = await readForm(request)
  if (!response.destroyed) response.end(busyPage(locale, address, form, words))
}

/** Our own script, which keeps what was typed where it is (`site/elements/CommentForm.ts`). @param {import('node:http').IncomingMessage} request */
const isScript = ({ headers }) => (headers.accept ?? '').includes('application/json')

/** What was typed; nothing of what is longer than any form, is none, or does not come. @param {import('node:http').IncomingMessage} request */
async function readForm(request) {
  const isForm = Number(request.headers['content-length'] ?? 0) <= maxBytes && (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  /** @type {Buffer[]} */
  const parts = []
  let bytes = 0
  const timer = setTimeout(() => request.destroy(), readingPatience)
  try {
    for await (const part of request) {
      bytes += part.length
      if (isForm && bytes <= maxBytes) parts.push(part)
    }
  } catch {
    // Its reader has gone, or has nothing more to send: nobody is left to answer.
    return new URLSearchParams()
  } finally {
    clearTimeout(timer)
  }
  return new URLSearchParams(isForm && bytes <= maxBytes ? Buffer.concat(parts).toString('utf8') : '')
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
