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

test('tests of every file are counted; failed and skipped ones are named', () => {
  const broken = { status: 'failed', assertionResults: [{ status: 'failed', fullName: 'a sum', failureMessages: ['\u001B[31mexpected 1\u001B[39m'] }] }
  const report = { testResults: [vitestFile('passed', 'passed', 'pending'), broken] }
  expect(countVitest(report)).toEqual({ passed: 1, failures: [{ name: 'a sum', why: 'expected 1' }], skipped: ['pending'] })
})

test('a file that does not even load is one failure', () => {
  const report = { testResults: [{ ...vitestFile('failed'), name: 'a.test.ts', message: 'no such module' }, vitestFile('passed', 'passed')] }
  expect(countVitest(report)).toMatchObject({ passed: 1, failures: [{ name: 'a.test.ts', why: 'no such module' }] })
})

test('end-to-end tests are counted through nested suites; flaky is failed', () => {
  const results = [{ errors: [{ message: 'not visible' }] }]
  const specs = (...all) => all.map((status) => ({ title: status, tests: [{ status, results }] }))
  const suites = [{ title: 'a', specs: specs('expected', 'skipped'), suites: [{ title: 'b', specs: specs('unexpected', 'flaky', 'expected') }] }]
  expect(countPlaywright({ suites, errors: [] })).toEqual({
    passed: 2,
    failures: [
      { name: 'b: unexpected', why: 'not visible' },
      { name: 'b: flaky', why: 'not visible' },
    ],
    skipped: ['a: skipped'],
  })
  expect(countPlaywright({ suites: [], errors: [{ message: 'no server' }] })).toMatchObject({ passed: 0, failures: [{ why: 'no server' }] })
})

test('a runner that crashed, left no report or found no tests has failed', () => {
  const good = file({ testResults: [vitestFile('passed', 'passed')] })
  const counted = ({ passed, failures }) => [passed, failures.length]
  expect(counted(countReport(good, 0, countVitest))).toEqual([1, 0])
  expect(counted(countReport(good, 1, countVitest))).toEqual([1, 1])
  expect(counted(countReport(file({ testResults: [] }), 0, countVitest))).toEqual([0, 1])
  expect(counted(countReport(path.join(dir, 'none.json'), 0, countVitest))).toEqual([0, 1])
})
