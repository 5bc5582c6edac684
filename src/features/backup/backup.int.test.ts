import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { lockFile } from '@/file-lock.mjs'
import { runCommand, startCommand } from '@/testing/command'
import { everythingIn, type Everything } from '@/testing/everything'
import { openNewsroom, type Newsroom } from '@/testing/newsroom'
import { databaseUri, startPortal, type TestPortal } from '@/testing/portal'
import { startProgram } from '@/testing/program'

// A test here starts up to five processes one after the other.
vi.setConfig({ testTimeout: 120_000 })

/** A data folder and a database for a portal of a test. */
type Place = { dataDir: string; env: Record<string, string> }

let portal: TestPortal
let newsroom: Newsroom
let source: Place
let folder: string
const places: Place[] = []

beforeAll(async () => {
  portal = await startPortal()
  newsroom = await openNewsroom(portal.payload)
  source = { dataDir: portal.dataDir, env: { PAYLOAD_SECRET: '' } }
  fs.writeFileSync(path.join(portal.dataDir, 'secret'), `${process.env.PAYLOAD_SECRET}\n`)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-backups-'))
  await work(1)
})
afterAll(async () => {
  await portal?.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})
afterEach(async () => {
  for (const { dataDir, env } of places.splice(0)) {
    if (env.DATABASE_URI) {
      const { connect } = await import('@/db/mongo/driver')
      const client = await connect(env.DATABASE_URI)
      await client.db().dropDatabase()
      await client.close()
    }
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
})

function freshPlace(): Place {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-restored-'))
  const place = { dataDir, env: { DATA_DIR: dataDir, DATABASE_URI: databaseUri() ?? '', PAYLOAD_SECRET: '' } }
  places.push(place)
  return place
}

/** A working step at the desk: a picture and an article with it that is published; every other time a picture is thrown away. */
async function work(step: number): Promise<void> {
  const upload = async (name: string): Promise<string> => {
    const data = await sharp({ create: { width: 64, height: 40, channels: 3, background: { r: step % 256, g: 90, b: 60 } } }).png().toBuffer()
    const file = { data, mimetype: 'image/png', name: `${name}-${step}.png`, size: data.length }
    return String((await portal.payload.create({ collection: 'media', data: { alt: name }, file, overrideAccess: true })).id)
  }
  await newsroom.publish(await newsroom.draft(`Bài ${step}`, { hero: await upload('giu-lai') }))
  if (step % 2 === 0) await portal.payload.delete({ collection: 'media', id: await upload('bo-di'), overrideAccess: true })
}

let steps = 1

/** Works without a pause until told to stop. Steps begun and steps acknowledged can be asked at any time. */
function keepWorking() {
  const state = { begun: steps, done: steps, isStopped: false }
  const ended = (async () => {
    while (!state.isStopped) {
      state.begun += 1
      await work(state.begun)
      steps = state.done = state.begun
    }
  })()
  return { state, stop: () => ((state.isStopped = true), ended) }
}

async function backUp(name = randomBytes(4).toString('hex')): Promise<string> {
  const backup = path.join(folder, name)
  const { code, output } = await runCommand(['backup', backup], source.env)
  expect(output).toContain(backup)
  expect(code, output).toBe(0)
  return backup
}

/** What is in a place, as a new process sees it. */
async function openedAt({ dataDir, env }: Place): Promise<Everything> {
  const answer = path.join(folder, `${path.basename(dataDir)}.json`)
  const secret = fs.readFileSync(path.join(dataDir, 'secret'), 'utf8').trim()
  const { child, output } = await startProgram('everything-reader', [answer], { ...process.env, ...env, PAYLOAD_SECRET: secret })
  const [code] = (await once(child, 'close')) as [number | null]
  expect(code, output()).toBe(0)
  return JSON.parse(fs.readFileSync(answer, 'utf8')) as Everything
}

const restore = (backup: string, place: Place, ...options: string[]) => runCommand(['restore', backup, ...options], place.env)
const here = () => everythingIn(portal.payload, portal.dataDir)

describe('a backup', () => {
  it('made while editors work is of one moment, with all that was acknowledged before it', async () => {
    const editors = keepWorking()
    const { done } = editors.state
    await expect.poll(() => editors.state.done, { timeout: 30_000 }).toBeGreaterThan(done)
    const before = editors.state.done
    const backup = await backUp()
    const after = editors.state.begun
    await editors.stop()

    const place = freshPlace()
    expect(await restore(backup, place)).toMatchObject({ code: 0 })
    const { rows, disagreements, missing } = await openedAt(place)
    expect({ disagreements, missing }).toEqual({ disagreements: [], missing: [] })
    const headlines = rows.articles!.map(({ headline }) => (headline as { vi: string }).vi)
    const inOrder = headlines.map((headline) => Number(headline.slice('Bài '.length))).sort((one, other) => one - other)
    expect(inOrder).toEqual(inOrder.map((_, at) => at + 1))
    expect(inOrder.length).toBeGreaterThanOrEqual(before)
    expect(inOrder.length).toBeLessThanOrEqual(after)
    // Nothing of a later moment either: no file that the database does not know.
    const named = rows.media!.flatMap(({ filename, sizes }) => [filename, ...Object.values(sizes as Record<string, { filename?: string }>).map((size) => size.filename)])
    expect(fs.readdirSync(path.join(place.dataDir, 'media')).filter((file) => !named.includes(file))).toEqual([])
  })

  it('is for its owner alone, and holds the secret', async () => {
    const backup = await backUp()
    const modes = (fs.readdirSync(backup, { recursive: true }) as string[]).map((name) => {
      const stat = fs.statSync(path.join(backup, name))
      return (stat.mode & 0o777) === (stat.isDirectory() ? 0o700 : 0o600) ? null : name
    })
    expect(modes.filter(Boolean)).toEqual([])
    expect(fs.statSync(backup).mode & 0o777).toBe(0o700)
    expect(fs.readFileSync(path.join(backup, 'secret'), 'utf8').trim()).toBe(process.env.PAYLOAD_SECRET)
  })

  it('says which pictures the portal itself has lost', async () => {
    const [file] = fs.readdirSync(path.join(portal.dataDir, 'media'))
    const [from, aside] = [path.join(portal.dataDir, 'media', file!), path.join(folder, 'aside')]
    fs.renameSync(from, aside)
    const { code, output } = await runCommand(['backup', path.join(folder, 'without-one')], source.env)
    fs.renameSync(aside, from)
    expect(output).toContain(`media/${file}`)
    expect(code).toBe(1)
  })

  it('that was killed leaves nothing that looks like one, and the next clears it away', async () => {
    const parent = path.join(folder, 'killed')
    fs.mkdirSync(parent)
    const { child, ended } = startCommand(['backup', path.join(parent, 'first')], source.env)
    await expect.poll(() => fs.readdirSync(parent).some((name) => /^\.unfinished-[0-9a-f]+$/.test(name)), { interval: 1, timeout: 20_000 }).toBe(true)
    child.kill('SIGKILL')
    await ended
    expect(fs.existsSync(path.join(parent, 'first'))).toBe(false)
    await backUp('killed/first')
    expect(fs.readdirSync(parent)).toEqual(['first'])
  })
})

describe('a restore', () => {
  it('puts everything back as it was, over another portal only when told so', async () => {
    const place = freshPlace()
    expect(await restore(await backUp(), place)).toMatchObject({ code: 0 })
    await work((steps += 1))
    const [later, expected] = [await backUp(), await here()]

    const refused = await restore(later, place)
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('--overwrite')
    expect(fs.readdirSync(path.join(place.dataDir, 'media')).length).toBeLessThan(fs.readdirSync(path.join(portal.dataDir, 'media')).length)

    expect(await restore(later, place, '--overwrite')).toMatchObject({ code: 0 })
    expect(await openedAt(place)).toEqual(expected)
    expect(fs.readFileSync(path.join(place.dataDir, 'secret'))).toEqual(fs.readFileSync(path.join(portal.dataDir, 'secret')))
  })

  it('touches nothing when a file is damaged, and names it', async () => {
    const backup = await backUp()
    const file = fs.readdirSync(path.join(backup, 'database'))[0]!
    const damaged = path.join(backup, 'database', file)
    const bytes = fs.readFileSync(damaged)
    bytes[bytes.length >> 1]! ^= 1
    fs.writeFileSync(damaged, bytes)
    const before = await here()
    const place = freshPlace()
    const { code, output } = await restore(backup, place)
    expect(code).toBe(1)
    expect(output).toContain(`The backup is damaged, nothing was changed: database/${file}`)
    expect(fs.readdirSync(place.dataDir).filter((name) => !name.startsWith('portal.lock'))).toEqual([])
    expect(await here()).toEqual(before)
  })

  it('that was killed keeps the portal shut until the same command has come to its end', async () => {
    const [backup, place] = [await backUp(), freshPlace()]
    const { child, ended } = startCommand(['restore', backup], place.env)
    const isMarked = () => fs.existsSync(path.join(place.dataDir, 'restoring'))
    while (!isMarked() && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve))
    child.kill('SIGKILL')
    await ended
    expect(isMarked()).toBe(true)
    const shut = await runCommand(['editions', 'check'], place.env)
    expect(shut.code).toBe(1)
    expect(shut.output).toContain(`run it again: npm run restore -- "${backup}"`)
    expect(await restore(backup, place)).toMatchObject({ code: 0 })
    expect(await openedAt(place)).toEqual(await here())
  })

  it('is refused while a portal runs on that data folder', async () => {
    const letGo = await lockFile(path.join(portal.dataDir, 'portal.lock'), 'single')
    const { code, output } = await restore(await backUp(), source, '--overwrite')
    await letGo!()
    expect(code).toBe(1)
    expect(output).toContain('stop it first')
  })

  it('is refused while a portal with another data folder runs on that database', async () => {
    const [backup, before] = [await backUp(), await here()]
    const elsewhere = freshPlace()
    const database = process.env.DATABASE_URI ?? `file:${path.join(portal.dataDir, 'portal.db')}`
    const { code, output } = await restore(backup, { ...elsewhere, env: { ...elsewhere.env, DATABASE_URI: database } }, '--overwrite')
    expect(code, output).toBe(1)
    expect(output).toContain('The database is in use')
    expect(await here()).toEqual(before)
  })
})
