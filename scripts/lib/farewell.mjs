// @ts-check

/** Who asked `/readyz` within this time is watching, in milliseconds; load balancers ask every few seconds. */
const watchedWithin = 15_000
/** So long the port stays open for the watcher to be told, in milliseconds: half of what a stop may take in all. */
const patience = 5_000

/**
 * A portal that stops says so on `/readyz` before it closes its port, so that a load balancer sends readers elsewhere.
 * Where nobody watches `/readyz` it closes at once.
 */
export class Farewell {
  #lastAsked = -Infinity
  #isStopping = false
  /** @type {() => void} */
  #told = () => {}

  /**
   * Sees every request; answers `/readyz` itself once the portal stops.
   * @param {string} path @param {import('node:http').ServerResponse} response
   * @returns {boolean} whether it has answered
   */
  answers(path, response) {
    if (path !== '/readyz') return false
    this.#lastAsked = performance.now()
    if (!this.#isStopping) return false
    response.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-robots-tag': 'noindex', connection: 'close' })
    response.end('{"status":"stopping"}', this.#told)
    return true
  }

  /** Resolves when who watches has been told, or does not ask any more. @returns {Promise<void>} */
  async say() {
    this.#isStopping = true
    if (performance.now() - this.#lastAsked > watchedWithin) return
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, patience)
      this.#told = () => resolve(clearTimeout(timer))
    })
  }
}
