import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { roles, type Role } from '@/access/roles'
import { readContent } from './content'
import { loadArticles } from './load-articles'
import { loadCatalogue } from './load-catalogue'
import { loadPages } from './load-pages'

export type DemoAccount = { role: Role; email: string; password: string }

const state = 'demo-content'

/**
 * Loads the demonstration into an empty portal, once. Each row is looked for before it is made, so a load that was
 * broken off goes on where it stopped. Returns the accounts with their new passwords, or null when there was nothing to do.
 */
export async function loadDemoOnce(payload: Payload, log: (line: string) => void): Promise<DemoAccount[] | null> {
  const known = await payload.kv.get<string>(state)
  if (known === 'loaded') return null
  if (known === null && (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs > 0) return null
  await payload.kv.set(state, 'loading')

  const content = readContent()
  await giveAccounts(payload)
  const ids = await loadCatalogue(payload, content, log)
  await loadArticles(payload, content, ids, log)
  await loadPages(payload, content.pages)
  // Nothing is cached yet, and every edition was made after what it contains: nothing is left to send.
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
  // Only now does anybody see a password: a load that was broken off has shown none.
  const accounts = await giveAccounts(payload)
  await payload.kv.set(state, 'loaded')
  return accounts
}

const names: Record<Role, string> = {
  admin: 'Quản trị viên',
  editor: 'Biên tập viên',
  reporter: 'Phóng viên',
  translator: 'Biên dịch viên',
  moderator: 'Kiểm duyệt viên',
}

async function giveAccounts(payload: Payload): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = []
  for (const role of roles) {
    const account = { role, email: `${role}@portal.example`, password: randomBytes(9).toString('base64url') }
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: account.email } }, depth: 0, limit: 1, overrideAccess: true })
    if (docs[0]) await payload.update({ collection: 'users', id: docs[0].id, data: { password: account.password }, overrideAccess: true })
    else await payload.create({ collection: 'users', data: { ...account, name: names[role], languages: role === 'translator' ? ['en', 'ja', 'ko', 'zh'] : ['vi', 'en'] }, overrideAccess: true })
    accounts.push(account)
  }
  return accounts
}
