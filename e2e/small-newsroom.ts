import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Portal, Role } from './portal'
import { restClient } from './rest'

const password = 'a-long-test-password'

/**
 * What a newsroom needs for one article, where the demonstration would take minutes to load: an account of each role, a
 * section, a locality, an author.
 */
export async function openSmallNewsroom(portal: Portal): Promise<void> {
  const account = (role: Role) => ({ email: `${role}@portal.test`, password })
  const anybody = await restClient(portal.url, null)
  await anybody('POST', '/users/first-register', { ...account('admin'), 'confirm-password': password, name: 'Quản trị viên', role: 'admin' })
  portal.accounts.admin = account('admin')
  const rest = await restClient(portal.url, account('admin'))
  const make = async (collection: string, data: object): Promise<void> => {
    const { status, body } = await rest('POST', `/${collection}?locale=vi&depth=0`, data)
    if (status !== 201) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`)
  }
  for (const role of ['editor', 'reporter', 'translator', 'moderator'] as const) {
    await make('users', { ...account(role), name: role, role, languages: ['vi', 'en', 'ja', 'ko', 'zh'] })
    portal.accounts[role] = account(role)
  }
  await make('sections', { name: 'Hợp tác quốc tế', slug: 'hop-tac-quoc-te' })
  await make('localities', { name: 'Hải Phòng', slug: 'hai-phong' })
  await make('authors', { name: 'Ban biên tập', slug: 'ban-bien-tap' })
}

/** A photo on the editor's own disk. */
export async function photoOnDisk(portal: Portal): Promise<string> {
  const folder = path.join(portal.dataDir, 'of-the-editor')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'cang-hai-phong.jpg')
  await sharp({ create: { width: 1700, height: 1000, channels: 3, background: '#2a6f77' } }).jpeg().toFile(file)
  return file
}
