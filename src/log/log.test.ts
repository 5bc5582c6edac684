import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { makeLogger } from './logger.mjs'
import { safeError, safeMessage, safePath } from './redact.mjs'
import { requestIds } from './request.mjs'

/** A logger whose lines a test reads. */
function listen(forTerminal = false) {
  const lines: string[] = []
  const logger = makeLogger({ level: 'debug', forTerminal, stream: new Writable({ decodeStrings: false, write: (line: string, _encoding, done) => done(void lines.push(line)) }) })
  return { logger, lines, events: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

const told = 'Nguyễn Thị Lan'
const address = 'lan.nguyen+tin@báo.example.vn'

describe('an event', () => {
  it('is one line of JSON with its time, level and the id of the request under way', () => {
    const { logger, lines, events } = listen()
    requestIds.run('abc-123', () => logger.info({ method: 'GET', path: '/admin', status: 200, milliseconds: 12 }, 'Request'))
    logger.warn('two\nlines')
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
    expect(events()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), requestId: 'abc-123', method: 'GET', path: '/admin', status: 200, milliseconds: 12, msg: 'Request' },
      { level: 'warn', time: expect.any(String), msg: 'two\nlines' },
    ])
  })

  it('is readable on a terminal', () => {
    const { logger, lines } = listen(true)
    logger.error({ err: new TypeError('boom') }, 'It failed.')
    expect(lines.join('')).toMatch(/ERROR: It failed\.[^]*TypeError/)
  })

  it('keeps no field that is not on its list', () => {
    const { logger, lines } = listen()
    logger.info({ user: told, email: address, data: { comment: told }, req: { headers: { cookie: told } }, msg: 'Saved.' })
    expect(lines.join('')).not.toContain(told)
    expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'Saved.' })
  })

  it('names no e-mail address, however it is passed', () => {
    const { logger, lines } = listen()
    logger.info(`Mail to ${address} failed.`)
    logger.info('Mail to %s failed.', address)
    logger.error(new Error(`550 <${address}> unknown`))
    logger.error({ err: new Error(`550 ${address}`), msg: `Mail to ${address}` })
    logger.error({ err: new Error('x', { cause: new Error(address) }) }, `Mail to ${encodeURIComponent(address)}`)
    expect(lines.join('')).not.toMatch(/lan\.nguyen|example\.vn/)
    expect(lines.join('')).toContain('…@…')
  })
})

describe('an error', () => {
  it('keeps its name, code, cause and places in the code, not what its thrower attached', () => {
    const error = Object.assign(new Error('Something broke', { cause: Object.assign(new Error('no space'), { code: 'ENOSPC' }) }), { data: { headline: told }, params: [told], code: 'X' })
    const safe = safeError(error)
    expect(safe).toMatchObject({ name: 'Error', code: 'X', message: 'Something broke', cause: { code: 'ENOSPC', message: 'no space' } })
    expect(safe.stack).toContain('log.test.ts')
    expect(JSON.stringify(safe)).not.toContain(told)
  })

  it('that was said to a user is named only', () => {
    expect(safeError(Object.assign(new Error(`${told} saved this at 10:00`), { status: 409 }))).toMatchObject({ name: 'Error', status: 409 })
    expect(safeError(Object.assign(new Error(`${told} saved this at 10:00`), { status: 409 }))).not.toHaveProperty('message')
  })

  it.each([
    [`Failed query: insert into "comments" ("id", "text") values (?, ?)\nparams: 1,${told}`, 'Failed query: insert into "comments"'],
    [`E11000 duplicate key error collection: portal.users index: email_1 dup key: { email: "${told}" }`, 'E11000 duplicate key error collection: portal.users index: email_1 dup key: …'],
    [`Cast to string failed for value "he said "${told}" twice" (type Object) at path "name"`, 'Cast to string failed for value …'],
    [`Unexpected token 'N', ..."name":"${told}"... is not valid JSON`, 'Unexpected token …... is not valid JSON'],
    [`ENOSPC: no space left on device, open '/data/media/${told}.jpg'`, 'ENOSPC: no space left on device, open …'],
    ["Can't connect", "Can't connect"],
  ])('does not repeat what its message quotes: %s', (message, kept) => {
    expect(safeMessage(message)).toBe(kept)
  })

  it('has places in its stack only, even when its text imitates them', () => {
    const error = new Error(`broken\n    at ${told} (file.js:1:1)\n    at ${told}`)
    expect(JSON.stringify(safeError(error))).not.toContain(told)
  })
})

it('a path is kept without its query and without keys', () => {
  const token = 'd9eb1c1b8b3b9a3c8e5f6a7b8c9d0e1f2a3b4c5d'
  expect(safePath('/api/users?where[email][equals]=lan@x.vn')).toBe('/api/users')
  expect(safePath(`/admin/reset/${token}`)).toBe('/admin/reset/…')
  expect(safePath('/admin/reset/short')).toBe('/admin/reset/…')
  expect(safePath(`/api/anything/${token}/more`)).toBe('/api/anything/…/more')
  expect(safePath('/api/users/lan%40x.vn')).toBe('/api/users/…@…')
  for (const id of ['5f0c6a1e-1f0a-4c59-9a64-2d1f6f1f6d11', '6560f1e2a3b4c5d6e7f80912']) expect(safePath(`/api/articles/${id}`)).toBe(`/api/articles/${id}`)
})
