// @ts-check
// Reads how many tests passed and failed from the runners' own reports, and never believes a runner that crashed.
import fs from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count */

/** @param {boolean} ok @returns {Count} a step that is one check */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] })

/**
 * Vitest's json reporter.
 * @param {{ testResults: Array<{ status: string, assertionResults: Array<{ status: string, fullName: string }> }> }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const failed = tests.filter((test) => test.status === 'failed').length
  // A file that fails before its first test reports none: it is one failure.
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  const passed = tests.filter((test) => test.status === 'passed').length
  const skipped = tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName)
  return { passed, failed: failed + brokenFiles.length, skipped }
}

/**
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: Array<{ title: string, tests: Array<{ status: string }> }> }} PlaywrightSuite
 */

/**
 * Playwright's json reporter. A test that passed only when tried again counts as failed.
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ suites, errors }) {
  /** @type {Count} */
  const count = { passed: 0, failed: errors.length, skipped: [] }
  const visit = (/** @type {PlaywrightSuite} */ suite) => {
    for (const spec of suite.specs ?? []) {
      for (const { status } of spec.tests) {
        if (status === 'expected') count.passed++
        else if (status === 'skipped') count.skipped.push(`${suite.title}: ${spec.title}`)
        else count.failed++
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
    const isHonest = result.passed + result.failed > 0 && (code === 0 || result.failed > 0)
    return isHonest ? result : { ...result, failed: result.failed + 1 }
  } catch {
    return one(false)
  }
}
