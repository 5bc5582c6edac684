// @ts-check

/**
 * @typedef {object} Figure
 * @property {string} name what `--only` and the JSON call it
 * @property {string} text what it is, for people
 * @property {number} value the median, or the one figure there is
 * @property {string} unit
 * @property {number} [p99] with fewer than a hundred samples the worst of them
 * @property {number} [target] at most this
 * @property {number} [count] how many samples
 */

/** The sample below which a share of all lie (nearest rank). @param {number[]} samples @param {number} share */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}

/** @param {number[]} samples */
export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return ((sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** A figure from samples. @param {string} name @param {string} text @param {string} unit @param {number[]} samples @param {number} [target] @returns {Figure} */
export const figure = (name, text, unit, samples, target) => ({
  name, text, unit, value: median(samples), ...(samples.length > 1 ? { p99: percentile(samples, 0.99), count: samples.length } : {}), ...(target === undefined ? {} : { target }),
})

/** As many digits as mean something. @param {number} value */
export const shown = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2))

/** A line of the table. @param {Figure} figure */
export function line({ text, value, unit, p99, target }) {
  const worst = p99 === undefined ? '' : `p99 ${shown(p99)}`
  const verdict = target === undefined ? '' : `  ${value <= target ? '✓' : '✗'} ≤ ${target}`
  return `  ${text.padEnd(70)} ${shown(value).padStart(8)} ${unit.padEnd(10)} ${worst.padEnd(12)}${verdict}`.trimEnd()
}
