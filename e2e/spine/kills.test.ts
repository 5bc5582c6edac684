import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPortal, type Portal } from '../portal'
import { done, draft, marksIn, openDesk, picture, publish, read, stored, textOf, upload, word, type DeskText, type SpineDesk } from './desk'
import { checkAgreement, killAgainAndAgain, kills, within } from './kill'

let portal: Portal
let desk: SpineDesk

beforeAll(async () => {
  portal = await startPortal({ DEMO: 'none' })
  desk = await openDesk(portal)
})
afterAll(async () => {
  await portal?.stop()
  portal?.remove()
})

const page = (address: string) => read(portal, address)
const editionOf = async (article: string) =>
  done(await desk.rest<{ docs: Array<{ path: string; headline: string; byline: Array<{ name: string }> }> }>('GET', `/editions?where[article][equals]=${article}&depth=0`)).docs[0]

it(`kill -9 in the middle of a save, ${kills} times: a save that was answered is there, none is there by half`, async () => {
  let last = word()
  const { id, code } = await draft(desk, last)
  await killAgainAndAgain(portal, () => {
    const [before, mark] = [last, word()]
    return Promise.resolve({
      act: async () => done(await desk.rest('PATCH', `/articles/${id}?draft=true&locale=vi&depth=0`, textOf(mark))),
      verify: async (isAcknowledged) => {
        const marks = marksIn(await stored(desk, id, 'draft'))
        expect(marks).toHaveLength(1)
        expect(isAcknowledged ? [mark] : [mark, before]).toContain(marks[0])
        last = marks[0]!
        expect((await page(`/vi/a/${code}`)).status).toBe(404)
      },
    })
  })
  await checkAgreement(portal)
})

it(`kill -9 in the middle of a publication, ${kills} times: it is public with its page and its lists, or not at all`, async () => {
  let known: { article: DeskText; mark: string } | null = null
  await killAgainAndAgain(portal, async (round) => {
    // By turns a first publication and a change of what is public.
    const mark = word()
    const changes = round % 2 === 1 && known !== null
    const article = changes ? known!.article : await draft(desk, mark)
    const before = changes ? known!.mark : null
    return {
      act: () => publish(desk, article.id, textOf(mark)),
      verify: async (isAcknowledged) => {
        const [row, edition] = [await stored(desk, article.id, 'public'), await editionOf(article.id)]
        const isDone = row._status === 'published' && marksIn(row)[0] === mark
        if (isAcknowledged) expect(isDone).toBe(true)
        expect(marksIn(row)).toHaveLength(1)
        expect(marksIn(edition ?? {})).toEqual(isDone ? [mark] : before ? [before] : [])
        const shown = isDone ? mark : before
        await within(() => page(`/vi/a/${article.code}`), ({ status, text }) => (shown ? status === 200 && text.includes(`Tin ${shown}`) && text.includes(`Thân ${shown}`) : status === 404), 'its page')
        await within(() => page('/vi'), ({ text }) => (shown ? text.includes(`Tin ${shown}`) : !text.includes(`Tin ${mark}`)), 'the front page')
        if (isDone) known = { article, mark }
      },
    }
  })
  await checkAgreement(portal)
})

it(`kill -9 in the middle of an upload, ${kills} times: a picture has all its files, or there is none`, async () => {
  type Media = { filename: string; width: number; sizes: Record<string, { filename?: string | null }> }
  await killAgainAndAgain(portal, async () => {
    const [name, bytes] = [word(), await picture()]
    return {
      act: () => upload(desk, name, bytes),
      verify: async (isAcknowledged) => {
        const { docs } = done(await desk.rest<{ docs: Media[] }>('GET', `/media?where[alt][equals]=${name}&locale=vi&depth=0`))
        if (isAcknowledged) expect(docs).toHaveLength(1)
        expect(docs.length).toBeLessThan(2)
        for (const { filename, sizes } of docs) {
          const files = [filename, ...Object.values(sizes).flatMap((size) => size.filename ?? [])]
          expect(files).toHaveLength(8)
          for (const file of files) expect((await sharp(await readFile(path.join(portal.dataDir, 'media', file))).stats()).isOpaque).toBe(true)
        }
      },
    }
  })
  expect(readdirSync(path.join(portal.dataDir, 'media')).length).toBeGreaterThan(0)
})

it(`kill -9 in the middle of a comment and of its approval, ${kills} times: it is there once, and shown when it was approved`, async () => {
  const article = await draft(desk, word())
  await publish(desk, article.id)
  type Comment = { id: string; status: string; isPublic: boolean; text: string }
  const waiting: Comment[] = []
  const find = async (text: string) => done(await desk.rest<{ docs: Comment[] }>('GET', `/comments?where[text][contains]=${text}&depth=0`)).docs
  const send = async (text: string): Promise<void> => {
    const form = new URLSearchParams({ name: 'Bạn đọc', email: '', text: `Ý kiến ${text}`, consent: 'yes', website: '' })
    const { status } = await fetch(`${portal.url}/vi/a/${article.code}/comments`, { method: 'POST', body: form, redirect: 'manual' })
    if (status !== 303) throw new Error(`The form answered ${status}.`)
  }
  await killAgainAndAgain(portal, (round) => {
    const comment = round % 2 === 1 ? waiting.pop() : undefined
    if (comment) {
      return Promise.resolve({
        act: async () => done(await desk.rest('PATCH', `/comments/${comment.id}?depth=0`, { status: 'approved' })),
        verify: async (isAcknowledged) => {
          const [stored] = await find(comment.text.split(' ').at(-1)!)
          if (isAcknowledged) expect(stored!.status).toBe('approved')
          expect(stored!.isPublic).toBe(stored!.status === 'approved')
          await within(() => page(`/vi/a/${article.code}`), ({ text }) => text.includes(comment.text) === stored!.isPublic, 'the comment below its article')
        },
      })
    }
    const mark = word()
    return Promise.resolve({
      act: () => send(mark),
      verify: async (isAcknowledged) => {
        expect((await find(mark)).length).toBeLessThanOrEqual(1)
        if (isAcknowledged) expect(await find(mark)).toHaveLength(1)
        // The reader sends it again, as one does whose page did not answer.
        await send(mark)
        const found = await find(mark)
        expect(found).toHaveLength(1)
        expect((await page(`/vi/a/${article.code}`)).text).not.toContain(mark)
        waiting.push(...found)
      },
    })
  })
  await checkAgreement(portal)
})
