import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countReport, countVitest } from './lib/counts.mjs'

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-counts-'))
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }))

const file = (report) => {
  const name = path.join(dir, 'report.json')
  fs.writeFileSync(name, JSON.stringify(report))
  return name
}
const vitestFile = (status, ...tests) => ({ status, assertionResults: tests.map((each) => ({ status: each, fullName: each })) })

test('tests of every file are counted; skipped ones are named', () => {
  const report = { testResults: [vitestFile('passed', 'passed', 'pending'), vitestFile('failed', 'failed', 'passed')] }
  expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: ['pending'] })
})

test('a file that does not even load is one failure', () => {
  expect(countVitest({ testResults: [vitestFile('failed'), vitestFile('passed', 'passed')] })).toMatchObject({ passed: 1, failed: 1 })
})

test('end-to-end tests are counted through nested suites; flaky is failed', () => {
  const specs = (...all) => all.map((status) => ({ title: status, tests: [{ status }] }))
  const suites = [{ title: 'a', specs: specs('expected', 'skipped'), suites: [{ title: 'b', specs: specs('unexpected', 'flaky', 'expected') }] }]
  expect(countPlaywright({ suites, errors: [] })).toEqual({ passed: 2, failed: 2, skipped: ['a: skipped'] })
  expect(countPlaywright({ suites: [], errors: [{}] })).toMatchObject({ passed: 0, failed: 1 })
})

test('a runner that crashed, left no report or found no tests has failed', () => {
  const good = file({ testResults: [vitestFile('passed', 'passed')] })
  expect(countReport(good, 0, countVitest)).toMatchObject({ passed: 1, failed: 0 })
  expect(countReport(good, 1, countVitest)).toMatchObject({ passed: 1, failed: 1 })
  expect(countReport(file({ testResults: [] }), 0, countVitest)).toMatchObject({ passed: 0, failed: 1 })
  expect(countReport(path.join(dir, 'none.json'), 0, countVitest)).toMatchObject({ passed: 0, failed: 1 })
})
