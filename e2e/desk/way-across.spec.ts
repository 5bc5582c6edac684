import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import { editorInChief } from '../../src/testing/full-newsroom'
import { startProgram } from '../../src/testing/program'
import { draftArticle, publish } from '../articles'
import { startPortal, type Portal } from '../portal'
import { restClient, type Rest } from '../rest'
import { crawl } from '../site/crawl'
import { ask, askUntil, locationOf } from '../site/http'
import { languages } from '../site/languages'
import { accountOf, uniqueWord } from '../site/newsroom'
import { sendComment } from '../site/readers'

/** A command of the portal, as an operator gives it; resolves to what it said. */
async function command(env: Portal['env'], ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/command.mjs', ...args], { env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code, output).toBe(0)
  return output
}

/** Every page a reader can reach, with its status and its bytes; the portal's own address aside. */
async function pagesOf({ url }: Portal): Promise<Map<string, string>> {
  const answers = await crawl(url, languages.map(({ prefix }) => `/${prefix}`))
  // How often it was read, as of when: not of the same moment.
  const figures = /<p class="times views".*?<\/p>|<section class="most-read".*?<\/section>/g
  // Zalo takes the address in base64.
  const zaloAddress = /(?<=button-share\.zalo\.me[^"]*[?;]d=)[^&"]+/g
  const pages = new Map<string, string>()
  for (const [address, { status, html }] of answers) {
    if (address.endsWith('/statistics')) continue
    const text = html.replaceAll(url, '').replaceAll(encodeURIComponent(url), '').replace(figures, '').replace(zaloAddress, '')
    pages.set(address, `${status} ${text}`)
  }
  return pages
}

/** A reader's comment, approved; returns its lasting address. */
async function commentOn(portal: Portal, rest: Rest, article: string): Promise<string> {
  const { code } = (await rest<{ code: string }>('GET', `/articles/${article}?depth=0`)).body
  const text = uniqueWord()
  await sendComment(portal.url, code, { text })
  const moderator = await accountOf(portal, 'moderator')
  const { docs } = (await moderator<{ docs: Array<{ id: string }> }>('GET', `/comments?where[text][contains]=${text}&depth=0`)).body
  const [{ id }] = docs as [{ id: string }]
  expect((await moderator('PATCH', `/comments/${id}`, { status: 'approved' })).status).toBe(200)
  const page = new URL(locationOf(await ask(`${portal.url}/vi/a/${code}`))!, portal.url)
  await askUntil(page.href, ({ html }) => html.includes(text))
  return `/vi/a/${code}/comment/${id}`
}

/** Where two renderings of a page part, if they do. */
function differenceOf(address: string, one: string, other: string): string[] {
  if (one === other) return []
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return [`${address}: …${one.slice(Math.max(0, at - 60), at + 120)} | ${other.slice(Math.max(0, at - 60), at + 120)}`]
}

const running: Portal[] = []
test.afterEach(async () => {
  for (const portal of running.splice(0)) {
    await portal.stop()
    portal.remove()
  }
})

/** A running portal with something of everything; the demonstration would take the test server minutes to take in. */
async function startFullPortal(): Promise<Portal> {
  const portal = await startPortal({ DEMO: 'none', TRUST_PROXY: 'loopback' })
  running.push(portal)
  const secret = readFileSync(path.join(portal.dataDir, 'secret'), 'utf8').trim()
  const { child, output } = await startProgram('newsroom-runner', [], { ...process.env, DATA_DIR: portal.dataDir, PAYLOAD_SECRET: secret, SITE_URL: portal.url })
  const [code] = (await once(child, 'close')) as [number | null]
  expect(code, output()).toBe(0)
  portal.accounts.editor = portal.accounts.moderator = editorInChief
  return portal
}

test('a portal on SQLite moves to MongoDB while it runs: the public site is the same bytes, and its people sign in', async () => {
  test.setTimeout(400_000)
  const portal = await startFullPortal()
  const rest = await accountOf(portal, 'editor')
  await rest('POST', '/authors?locale=vi&depth=0', { name: 'Ban biên tập', slug: 'ban-bien-tap' })
  const { id } = await draftArticle(rest, 'Bài vừa đăng trước lúc chuyển')
  await publish(rest, id)
  const comment = await commentOn(portal, rest, id)
  const work = mkdtempSync(path.join(os.tmpdir(), 'portal-across-'))
  const uri = new URL(process.env.MONGODB_TEST_URI!)
  uri.pathname = `/portal-${randomBytes(6).toString('hex')}`
  const target = { DATA_DIR: path.join(work, 'data'), DATABASE_URI: uri.toString() }

  expect(await command(portal.env, 'export', path.join(work, 'export'), '--with-secrets')).toMatch(/Exported \d+ lines, \d+ picture files/)
  expect(await command({ ...portal.env, ...target }, 'import', path.join(work, 'export'))).toContain('Imported.')
  const moved = await startPortal(target)
  running.push(moved)
  expect(moved.accounts).toEqual({})
  const [before, after] = [await pagesOf(portal), await pagesOf(moved)]
  expect(before.size).toBeGreaterThan(100)
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  expect([...before].flatMap(([address, page]) => differenceOf(address, page, after.get(address) ?? ''))).toEqual([])
  test.info().annotations.push({ type: 'pages compared', description: String(before.size) })

  const answer = await ask(`${moved.url}${comment}`)
  expect([answer.status, locationOf(answer)]).toEqual([302, locationOf(await ask(`${portal.url}${comment}`))])
  expect(locationOf(answer)).toContain('#c-')

  const { status } = await (await restClient(moved.url, portal.accounts.editor))('GET', `/articles?where[code][exists]=true&draft=true&depth=0&limit=1`)
  expect(status).toBe(200)
  expect(readdirSync(path.join(target.DATA_DIR, 'media')).sort()).toEqual(readdirSync(path.join(portal.dataDir, 'media')).sort())
  rmSync(work, { recursive: true, force: true })
})
