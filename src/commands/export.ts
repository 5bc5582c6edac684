import path from 'node:path'
import { portal } from '@/features/portal'
import { exportPortal } from '@/features/transfer/export'
import { TransferError } from '@/features/transfer/format'
import { progressBars } from '@/features/transfer/progress'

/** `export [FOLDER] [--with-secrets]`: writes the whole portal into a folder; goes on with an export that was broken off. */
export async function run(args: string[]): Promise<number> {
  const withSecrets = args.includes('--with-secrets')
  const [folder = 'portal-export', ...others] = args.filter((arg) => arg !== '--with-secrets')
  if (others.length > 0 || folder.startsWith('-')) {
    console.error('export -- [FOLDER] [--with-secrets]')
    return 2
  }
  const payload = await portal()
  const { report, stop } = progressBars()
  try {
    const { manifest, pictures, lost } = await exportPortal(payload, path.resolve(folder), { withSecrets, report })
    stop()
    for (const name of lost) console.log(`media/${name}: tệp ảnh này không còn trong cổng / this picture's file is gone from the portal`)
    const lines = Object.values(manifest.files).reduce((sum, file) => sum + file.lines, 0)
    console.log(`Đã xuất ${lines} dòng, ${pictures} tệp ảnh vào / Exported ${lines} lines, ${pictures} picture files into ${path.resolve(folder)}`)
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
