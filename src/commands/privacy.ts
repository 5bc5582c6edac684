import { writeFileSync } from 'node:fs'
import { portal } from '@/features/portal'
import { eraseAddress } from '@/features/privacy/erase'
import { exportAddress } from '@/features/privacy/export'
import { isAddress, normalAddress } from '@/features/privacy/rules'

const usage = `privacy -- export E-MAIL [--out FILE]
privacy -- erase E-MAIL [--delete]`

/**
 * `export`: all that is kept under an address, as JSON. `erase`: takes name and address off its comments and deletes its messages;
 * with `--delete` the comments go as well. Both are recorded. Backups that were made before still hold the data.
 */
export async function run([action, given = '', ...rest]: string[]): Promise<number> {
  const address = normalAddress(given)
  const [option, file, ...more] = rest
  const isExport = action === 'export' && (option === undefined || (option === '--out' && file)) && more.length === 0
  const isErasure = action === 'erase' && (option === undefined || option === '--delete') && file === undefined
  if ((!isExport && !isErasure) || !isAddress(address)) {
    console.error(usage)
    return 2
  }
  const payload = await portal()
  if (isErasure) {
    const { comments, messages } = await eraseAddress(payload, address, option ? 'delete' : 'anonymise')
    console.log(`Đã xóa dữ liệu của ${comments} ý kiến, ${messages} thư. Các bản sao lưu cũ vẫn còn. / Erased from ${comments} comments, ${messages} messages. Earlier backups still hold them.`)
    return 0
  }
  const data = JSON.stringify(await exportAddress(payload, address), null, 2)
  if (!file) {
    process.stdout.write(`${data}\n`)
    return 0
  }
  // For its owner's eyes: nobody else on the machine reads it, and no file is overwritten.
  writeFileSync(file, `${data}\n`, { mode: 0o600, flag: 'wx' })
  console.log(`Đã ghi ${file}. / Written to ${file}.`)
  return 0
}
