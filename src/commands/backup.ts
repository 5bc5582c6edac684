import path from 'node:path'
import { databaseCopies } from '@/db/copies'
import { env } from '@/env'
import { makeBackup } from '@/features/backup/backup'
import { showProgress } from '@/features/backup/progress'

/** `backup [FOLDER]`: a backup of the portal, running or not. Exit code 1 when files are missing that the database names. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 1 || args[0]?.startsWith('-')) {
    console.error('backup -- [FOLDER]')
    return 2
  }
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const folder = path.resolve(args[0] ?? path.join(env.dataDir, 'backups', `${stamp}Z`))
  const { at, counts, missing, secret } = await makeBackup(databaseCopies(env.databaseUri), folder, showProgress)
  console.log(`Đã sao lưu, của lúc ${at}: ${folder} / Backed up, as of ${at}: ${folder}`)
  console.log(`  bài / articles ${counts.articles ?? 0}, ảnh / pictures ${counts.media ?? 0}, tài khoản / accounts ${counts.users ?? 0}`)
  if (env.secret || secret === 'environment') console.log('PAYLOAD_SECRET là thiết lập của bạn, không nằm trong bản sao lưu: hãy tự giữ. / PAYLOAD_SECRET is a setting of yours and not in the backup: keep it yourself.')
  for (const name of missing) console.error(`media/${name}: cơ sở dữ liệu có nêu mà không có tệp / named by the database, but there is no such file`)
  return missing.length === 0 ? 0 : 1
}
