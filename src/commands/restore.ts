import path from 'node:path'
import { databaseCopies } from '@/db/copies'
import { env } from '@/env'
import { showProgress } from '@/features/backup/progress'
import { restoreBackup } from '@/features/backup/restore'

/** `restore BACKUP [--overwrite]`: puts a backup back, into an empty place or, if that is said, over the portal there. */
export async function run(args: string[]): Promise<number> {
  const [folder, ...more] = args.filter((arg) => arg !== '--overwrite')
  if (!folder || more.length > 0 || folder.startsWith('-')) {
    console.error('restore -- BACKUP [--overwrite]')
    return 2
  }
  const { at, secret, missing } = await restoreBackup(databaseCopies(env.databaseUri), path.resolve(folder), args.includes('--overwrite'), showProgress)
  console.log(`Đã phục hồi bản của lúc ${at}. / Restored as of ${at}.`)
  if (env.secret && secret === 'file') console.log('PAYLOAD_SECRET đang đặt được dùng thay cho secret trong bản sao lưu. / PAYLOAD_SECRET is set and used instead of the secret in the backup.')
  if (secret === 'environment') console.log('Bản sao lưu không có secret: hãy đặt PAYLOAD_SECRET như cũ. / The backup has no secret: set PAYLOAD_SECRET as it was.')
  for (const name of missing) console.error(`media/${name}: vốn không có lúc sao lưu / was not there when the backup was made`)
  return 0
}
