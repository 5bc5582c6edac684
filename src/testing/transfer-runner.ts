import { writeFileSync } from 'node:fs'
import config from '@payload-config'
import { getPayload } from 'payload'
import { checkEditions } from '@/features/editions/rebuild'
import { exportPortal } from '@/features/transfer/export'
import { importPortal } from '@/features/transfer/import'
import { canonicalNewsroom } from './canonical'

/**
 * A portal of its own, in a process of its own, that does pieces of work one after the other, given as JSON:
 * `["export", FOLDER]`, `["import", FOLDER]`, `["tell", FILE]` (its newsroom in canonical form; what its editions
 * disagree in), `["sign-in", EMAIL, PASSWORD]`, `["reset", EMAIL, PASSWORD]`. Says each step as it is done, so that its
 * parent knows when to kill it.
 */
const pieces = JSON.parse(process.argv[2]!) as string[][]
const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const report = (what: string, done: number, all: number): void => say(`step ${what} ${done}/${all}`)

async function perform([work, target = '', password = '']: string[]): Promise<void> {
  if (work === 'export') await exportPortal(payload, target, { withSecrets: true, report })
  if (work === 'import') say(await importPortal(payload, target, report))
  if (work === 'tell') {
    writeFileSync(target, await canonicalNewsroom(payload))
    say(`disagreements ${JSON.stringify(await checkEditions(payload))}`)
  }
  if (work === 'reset') {
    const token = await payload.forgotPassword({ collection: 'users', data: { email: target }, disableEmail: true })
    await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true })
  }
  if (work === 'sign-in') say(`signed in ${(await payload.login({ collection: 'users', data: { email: target, password } })).user!.email}`)
}

for (const piece of pieces) await perform(piece).catch((error: unknown) => say(`${piece[0]} refused: ${(error as Error).message}`))
say('ended')
await payload.destroy()
process.exit(0)
