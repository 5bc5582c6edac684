import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import { portal } from '@/features/portal'
import { TransferError } from '@/features/transfer/format'
import { importPortal } from '@/features/transfer/import'
import { progressBars } from '@/features/transfer/progress'

/** `import FOLDER`: loads an export into an empty database; goes on with an import that was broken off. */
export async function run([folder, ...others]: string[]): Promise<number> {
  if (!folder || others.length > 0 || folder.startsWith('-')) {
    console.error('import -- FOLDER')
    return 2
  }
  const payload = await portal()
  const { report, stop } = progressBars()
  try {
    const outcome = await importPortal(payload, path.resolve(folder), report)
    stop()
    console.log(outcome === 'imported' ? 'Đã nạp xong. / Imported.' : 'Bản xuất này đã được nạp từ trước. / This export was imported before.')
    await offerPasswords(payload)
    return 0
  } catch (error) {
    stop()
    if (!(error instanceof TransferError)) throw error
    console.error(error.message)
    return 1
  } finally {
    await payload.destroy()
  }
}

/** Where no administrator can sign in (accounts came without passwords), the first one gets a link to set a new one. */
async function offerPasswords(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ email: string; hash?: string | null }>({ collection: 'users', where: { role: { equals: 'admin' } }, sort: 'createdAt', limit: 0, pagination: false })
  const [admin] = docs
  if (!admin || docs.some(({ hash }) => hash)) return
  const token = await payload.forgotPassword({ collection: 'users', data: { email: admin.email }, disableEmail: true })
  console.log('Các tài khoản chưa có mật khẩu. Mở cổng rồi dùng liên kết này trong vòng một giờ / The accounts have no passwords. Start the portal and use this link within an hour:')
  console.log(`  ${admin.email}  ${env.siteUrl}/admin/reset/${token}`)
}
