import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { FlattenedField, Payload } from 'payload'
import { faultsIn, uniqueFields, type FieldFault } from './check'
import { crossingFields } from './fields'
import { collections, crossingKeys, fileNames, formatVersion, globalLineSchema, kvLineSchema, lineSchema, manifestSchema, paths, TransferError, type Collection, type Fault, type Fields, type Line, type Manifest, type Report } from './format'
import { readLines } from './lines'
import { describeFile } from './media'
import { referencesIn } from './rows'

/** So many faults are named; then it is enough. */
const limit = 20

async function readManifest(folder: string): Promise<Manifest> {
  const { manifest, begun } = paths(folder)
  const refuse = (vi: string, en: string): never => {
    throw new TransferError([{ at: manifest, vi, en }])
  }
  if (existsSync(begun)) refuse('bản xuất còn dở dang; hãy chạy lại lệnh export', 'the export is not finished; run the export again')
  if (!existsSync(manifest)) refuse('không có: đây không phải là một bản xuất', 'is not there: this is no export')
  let content: unknown
  try {
    content = JSON.parse(await fs.readFile(manifest, 'utf8'))
  } catch {
    refuse('JSON hỏng', 'broken JSON')
  }
  const { version } = content as { version?: unknown }
  if (version !== formatVersion) refuse(`phiên bản ${JSON.stringify(version)} của định dạng không đọc được (cần ${formatVersion})`, `format version ${JSON.stringify(version)} cannot be read (needs ${formatVersion})`)
  const parsed = manifestSchema.safeParse(content)
  if (!parsed.success) return refuse(`không hợp lệ (${parsed.error.issues[0]!.path.join('.')})`, `is not valid (${parsed.error.issues[0]!.path.join('.')})`)
  return parsed.data
}

/**
 * Reads an export from end to end and writes nothing: every line whole and of the right shape, every reference to a
 * document that is there, nothing twice, every file there, every checksum right. Throws TransferError naming file and line.
 */
export async function verifyExport(payload: Payload, folder: string, report: Report): Promise<Manifest> {
  const manifest = await readManifest(folder)
  const faults: Fault[] = []
  const known = new Map<string, Set<string>>()
  const folderNames = (await fs.readdir(folder)).filter((name) => name.endsWith('.jsonl'))
  for (const name of new Set([...Object.keys(manifest.files), ...folderNames])) {
    if (!fileNames.includes(name)) faults.push({ at: name, vi: 'không có loại này', en: 'no such collection' })
  }
  for (const [done, name] of fileNames.entries()) {
    report('checking', done, fileNames.length)
    faults.push(...(await verifyFile(payload, folder, name, manifest, known)))
    if (faults.length >= limit) break
  }
  if (faults.length > 0) throw new TransferError(faults.slice(0, limit))
  report('checking', fileNames.length, fileNames.length)
  return manifest
}

async function verifyFile(payload: Payload, folder: string, name: string, manifest: Manifest, known: Map<string, Set<string>>): Promise<Fault[]> {
  const file = paths(folder).file(name)
  const wanted = manifest.files[name]
  if (!wanted || !existsSync(file)) return [{ at: name, vi: 'thiếu tệp này', en: 'this file is missing' }]
  const verify = verifierOf(payload, folder, name, manifest, known)
  const hash = createHash('sha256')
  const faults: Fault[] = []
  let lines = 0
  for await (const { number, text } of readLines(file, (chunk) => hash.update(chunk))) {
    lines = number
    for (const found of await verify.line(text, number)) faults.push({ at: `${name}:${number}`, ...found })
    if (faults.length >= limit) return faults
  }
  faults.push(...verify.end().map(({ number, ...found }) => ({ at: `${name}:${number}`, ...found })))
  if (faults.length > 0) return faults
  if (lines !== wanted.lines) return [{ at: name, vi: `có ${lines} dòng, phải có ${wanted.lines}`, en: `has ${lines} lines, must have ${wanted.lines}` }]
  return hash.digest('hex') === wanted.sha256 ? [] : [{ at: name, vi: 'sai mã kiểm', en: 'wrong checksum' }]
}

type Verifier = { line: (text: string, number: number) => Promise<FieldFault[]> | FieldFault[]; end: () => Array<FieldFault & { number: number }> }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const broken: FieldFault = { vi: 'JSON hỏng', en: 'broken JSON' }
const malformed: FieldFault = { vi: 'không đúng dạng của một dòng', en: 'not of the form of a line' }

function verifierOf(payload: Payload, folder: string, name: string, manifest: Manifest, known: Map<string, Set<string>>): Verifier {
  const collection = collections.find((slug) => name === `${slug}.jsonl`)
  if (collection) return collectionVerifier(payload, folder, collection, manifest.secrets, known)
  const line = (text: string): FieldFault[] => {
    const content = parsed(text)
    if (content === undefined) return [broken]
    if (name === 'kv.jsonl') {
      const row = kvLineSchema.safeParse(content)
      return row.success && crossingKeys.includes(row.data.key) ? [] : [malformed]
    }
    const row = globalLineSchema.safeParse(content)
    if (!row.success) return [malformed]
    const config = payload.config.globals.find(({ slug }) => slug === row.data.slug)
    if (!config) return [{ vi: `không có ${row.data.slug}`, en: `no such global: ${row.data.slug}` }]
    const fields = config.flattenedFields.filter((field) => field.name !== 'id')
    const faults = faultsIn(fields, row.data.data)
    return faults.length > 0 ? faults : danglingIn(fields, row.data.data, known)
  }
  return { line, end: () => [] }
}

const gone = (path: string, collection: string, id: string): FieldFault => ({ vi: `${path}: không có ${collection} ${id}`, en: `${path}: no ${collection} ${id}` })

const danglingIn = (fields: FlattenedField[], doc: Fields, known: Map<string, Set<string>>): FieldFault[] =>
  referencesIn(fields, doc).flatMap(({ path, collection, id }) => (known.get(collection)?.has(id) ? [] : [gone(path, collection, id)]))

function collectionVerifier(payload: Payload, folder: string, collection: Collection, withSecrets: boolean, known: Map<string, Set<string>>): Verifier {
  const fields = crossingFields(payload, collection, withSecrets)
  const isDraft = collection === 'articles'
  const ids = new Set<string>()
  known.set(collection, ids)
  const taken = new Map(uniqueFields(payload, collection).map((field) => [field, new Set<string>()]))
  /** References to rows of the same collection, which may come later. */
  const open: Array<{ number: number; path: string; id: string }> = []

  const line: Verifier['line'] = async (text, number) => {
    const content = parsed(text)
    if (content === undefined) return [broken]
    const row = lineSchema.safeParse(content)
    if (!row.success) return [malformed]
    const { id, data, latest, files } = row.data
    const parts: Fields[] = latest ? [data, latest.version] : [data]
    const faults = parts.flatMap((part) => faultsIn(fields, part, { isDraft }))
    if (!isDate(data.createdAt) || !isDate(data.updatedAt)) faults.push({ vi: 'thiếu createdAt hoặc updatedAt', en: 'createdAt or updatedAt is missing' })
    if (ids.has(id)) faults.push({ vi: `id ${id} có hai lần`, en: `id ${id} is there twice` })
    // Also of a faulty line: whatever refers to it is not at fault.
    ids.add(id)
    if (faults.length > 0) return faults
    for (const [field, values] of taken) {
      const value = data[field] as string | undefined
      if (value === undefined) continue
      if (values.has(value)) faults.push({ vi: `${field}: ${value} có hai lần`, en: `${field}: ${value} is there twice` })
      values.add(value)
    }
    for (const reference of parts.flatMap((part) => referencesIn(fields, part))) {
      if (reference.collection === collection) open.push({ number, path: reference.path, id: reference.id })
      else if (!known.get(reference.collection)?.has(reference.id)) faults.push(gone(reference.path, reference.collection, reference.id))
    }
    return [...faults, ...(await faultsOfFiles(folder, files ?? []))]
  }
  return { line, end: () => open.filter(({ id }) => !ids.has(id)).map(({ number, path: at, id }) => ({ number, ...gone(at, collection, id) })) }
}

const isDate = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value))

async function faultsOfFiles(folder: string, files: NonNullable<Line['files']>): Promise<FieldFault[]> {
  const faults: FieldFault[] = []
  for (const { name, bytes, sha256 } of files) {
    const there = await describeFile(path.join(paths(folder).media, name))
    if (!there) faults.push({ vi: `thiếu tệp media/${name}`, en: `the file media/${name} is missing` })
    else if (there.bytes !== bytes || there.sha256 !== sha256) faults.push({ vi: `media/${name}: sai mã kiểm`, en: `media/${name}: wrong checksum` })
  }
  return faults
}
