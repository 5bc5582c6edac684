// @ts-check
// Reads how many tests passed and which failed from the runners' own reports, and never believes a runner that crashed.
import fs from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {{ name: string, why: string }} Failure `why` is plain text, of the runner's own; empty where nothing was said
 * @typedef {{ passed: number, failures: Failure[], skipped: string[] }} Count
 */

/** @param {string} name @param {string} [why] @returns {Failure} */
const failure = (name, why = '') => ({ name, why: stripVTControlCharacters(why).trim() })

/** @param {boolean} ok @param {string} [why] @returns {Count} a step that is one check */
export const one = (ok, why) => ({ passed: ok ? 1 : 0, failures: ok ? [] : [failure('', why)], skipped: [] })

/**
 * Vitest's json reporter.
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestTest
 * @param {{ testResults: Array<{ status: string, name?: string, message?: string, assertionResults: VitestTest[] }> }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  /** @type {Count} */
  const count = { passed: 0, failures: [], skipped: [] }
  for (const { status, name = '', message, assertionResults } of testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed++
      else if (test.status === 'failed') count.failures.push(failure(test.fullName, test.failureMessages?.join('\n')))
      else count.skipped.push(test.fullName)
    }
    // A file that fails before its first test, or after its last, reports none: it is one failure.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) count.failures.push(failure(name, message))
  }
  return count
}

/**
 * @typedef {{ message?: string }} PlaywrightError
 * @typedef {{ status: string, results?: Array<{ errors?: PlaywrightError[] }> }} PlaywrightTest
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: Array<{ title: string, tests: PlaywrightTest[] }> }} PlaywrightSuite
 */

/** @param {PlaywrightError[]} errors */
const messages = (errors) => errors.map(({ message = '' }) => message).join('\n')

/**
 * Playwright's json reporter. A test that passed only when tried again counts as failed.
 * @param {{ suites: PlaywrightSuite[], errors: PlaywrightError[] }} report
 * @returns {Count}
 */
export function countPlaywright({ suites, errors }) {
  /** @type {Count} */
  const count = { passed: 0, failures: errors.map((error) => failure('', messages([error]))), skipped: [] }
  const visit = (/** @type {PlaywrightSuite} */ suite) => {
    for (const spec of suite.specs ?? []) {
      const name = `${suite.title}: ${spec.title}`
      for (const { status, results = [] } of spec.tests) {
        if (status === 'expected') count.passed++
        else if (status === 'skipped') count.skipped.push(name)
        else count.failures.push(failure(name, messages(results.flatMap((result) => result.errors ?? []))))
      }
    }
    suite.suites?.forEach(visit)
  }
  suites.forEach(visit)
  return count
}

/**
 * The count of a finished run; a missing report, no tests at all, or a bad exit without a failed test is a failure.
 * @template T
 * @param {string} file the report
 * @param {number} code the runner's exit code
 * @param {(report: T) => Count} count
 * @returns {Count}
 */
export function countReport(file, code, count) {
  try {
    const result = count(JSON.parse(fs.readFileSync(file, 'utf8')))
    const isHonest = result.passed + result.failures.length > 0 && (code === 0 || result.failures.length > 0)
    return isHonest ? result : { ...result, failures: [...result.failures, failure('', `exit ${code}`)] }
  } catch {
    return one(false)
  }
}
