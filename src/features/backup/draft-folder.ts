import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { lockFile } from '@/file-lock.mjs'
import { Refusal } from '@/refusal'
import { sync } from './files'

const remove = (name: string): Promise<void> => fs.rm(name, { recursive: true, force: true })

/**
 * Makes a folder of that name by `work` on a draft beside it: the folder is there whole, on the disk, or not at all. Drafts
 * that a killed process left are cleared away; nobody holds their lock any more.
 */
export async function makeWhole(folder: string, work: (draft: string) => Promise<void>): Promise<void> {
  const parent = path.dirname(folder)
  const already = await fs.readdir(folder).catch(() => [])
  if (already.length > 0) throw new Refusal(`${folder}: đã có rồi`, 'is there already')
  await fs.mkdir(parent, { recursive: true, mode: 0o700 })
  await clearDrafts(parent)

  const draft = path.join(parent, `.unfinished-${randomBytes(6).toString('hex')}`)
  const letGo = await lockFile(`${draft}.lock`, 'exclusive')
  try {
    await fs.mkdir(draft, { mode: 0o700 })
    await work(draft)
    await sync(draft)
    await fs.rename(draft, folder)
    await sync(parent)
  } finally {
    await remove(draft)
    await letGo?.()
    await remove(`${draft}.lock`)
  }
}

async function clearDrafts(parent: string): Promise<void> {
  const drafts = (await fs.readdir(parent)).flatMap((name) => /^\.unfinished-[0-9a-f]{12}/.exec(name) ?? [])
  for (const name of new Set(drafts)) {
    const draft = path.join(parent, name)
    const letGo = await lockFile(`${draft}.lock`, 'exclusive')
    if (!letGo) continue
    await remove(draft)
    await letGo()
    await remove(`${draft}.lock`)
  }
}
