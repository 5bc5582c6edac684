import fs from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import { tags } from '@/cache/tags'
import { recordPurge } from '@/features/outbox/writers'
import { inTransaction } from '@/features/transaction'
import { collections, crossingKeys, digest, paths, TransferError, type Collection, type Fields, type Line, type Manifest, type Report } from './format'
import { inBatches, readLines } from './lines'
import { loadGlobal, loadKeys, ownReferenceWriter, refersToItself, rowWriter, type Writer } from './load'
import { allDone, beginMark, moveMark, type Mark } from './mark'
import { importFiles } from './media'
import { verifyExport } from './verify'

/** So many lines are one transaction. */
const batch = 20

type Step = { name: string; run: (mark: Mark) => Promise<Mark> }
type Import = { payload: Payload; folder: string; manifest: Manifest; report: Report }

/**
 * Loads an export into an empty database of either kind. Everything is checked first: nothing of a faulty export is
 * loaded. Then batch after batch goes in, each in a transaction with the mark of how far it is: an import that was
 * killed goes on where it stopped when it is called again, and nothing comes twice. Throws TransferError.
 */
export async function importPortal(payload: Payload, folder: string, report: Report): Promise<'imported' | 'there already'> {
  const manifest = await verifyExport(payload, folder, report)
  const steps = stepsOf({ payload, folder, manifest, report })
  const id = digest(await fs.readFile(paths(folder).manifest, 'utf8'))
  let mark = await inTransaction(payload, (req) => beginMark(payload, id, steps[0]!.name, req))
  if (mark.step === allDone) return 'there already'
  for (const [at, step] of steps.entries()) {
    if (mark.step !== step.name) continue
    mark = await step.run(mark)
    mark = await advance(payload, mark, { ...mark, step: steps[at + 1]?.name ?? allDone, done: 0 })
  }
  return 'imported'
}

async function advance(payload: Payload, from: Mark, to: Mark, work?: (req: PayloadRequest) => Promise<void>): Promise<Mark> {
  await inTransaction(payload, async (req) => {
    await moveMark(payload, from, to, req)
    await work?.(req)
  })
  return to
}

function stepsOf(work: Import): Step[] {
  const { payload, folder, manifest } = work
  const step = (name: string, load: (req: PayloadRequest) => Promise<void>): Step => ({
    name,
    run: (mark) => (mark.done > 0 ? Promise.resolve(mark) : advance(payload, mark, { ...mark, done: 1 }, load)),
  })
  return [
    ...collections.flatMap((name): Step[] => [
      { name, run: (mark) => loadLines(work, name, name, mark, rowWriter(payload, name, manifest.secrets)) },
      ...(refersToItself(payload, name) ? [{ name: `${name}: links`, run: (mark: Mark) => loadLines(work, name, `${name}: links`, mark, ownReferenceWriter(payload, name)) }] : []),
    ]),
    step('globals', async (req) => {
      for await (const { text } of readLines(paths(folder).file('globals.jsonl'))) await loadGlobal(payload, JSON.parse(text) as { slug: string; data: Fields }, req)
    }),
    step('kv', async (req) => {
      const rows: Array<{ key: string; value: unknown }> = []
      for await (const { text } of readLines(paths(folder).file('kv.jsonl'))) rows.push(JSON.parse(text) as (typeof rows)[number])
      await loadKeys(payload, crossingKeys, rows, req)
      // Page by page nothing is left to clear: what a portal has shown of the empty database is cleared at once.
      await payload.db.deleteMany({ collection: 'outbox', where: {}, req })
      await recordPurge(req, [tags.site()])
    }),
  ]
}

/** Loads the lines of a file from the mark on; returns the mark at its end. */
async function loadLines({ payload, folder, manifest, report }: Import, name: Collection, what: string, begun: Mark, write: Writer): Promise<Mark> {
  const file = `${name}.jsonl`
  const all = manifest.files[file]!.lines
  let mark = begun
  report(what, mark.done, all)
  for await (const lines of inBatches(readLines(paths(folder).file(file)), batch)) {
    const next = lines.filter(({ number }) => number > mark.done)
    if (next.length === 0) continue
    const parsed = next.map(({ number, text }) => ({ at: `${file}:${number}`, line: JSON.parse(text) as Line }))
    if (what === name) for (const { at, line } of parsed) await importFiles(payload, line.files ?? [], paths(folder).media, at)
    mark = await advance(payload, mark, { ...mark, done: next.at(-1)!.number }, async (req) => {
      for (const { at, line } of parsed) await write(line, req).catch((error: unknown) => refuse(at, error))
    })
    report(what, mark.done, all)
  }
  return mark
}

/** What only the database could know: which line it would not take. */
function refuse(at: string, error: unknown): never {
  if (error instanceof TransferError) throw error
  const details = (error as { data?: { errors?: Array<{ path: string; message: string }> } }).data?.errors
  const reason = details?.map(({ path, message }) => `${path}: ${message}`).join(' ') ?? (error instanceof Error ? error.message.split('\n')[0] : String(error))
  throw new TransferError([{ at, vi: `không nạp được: ${reason}`, en: `could not be loaded: ${reason}` }])
}
