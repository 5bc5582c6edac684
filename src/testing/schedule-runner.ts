import config from '@payload-config'
import { getPayload } from 'payload'
import { runDueSchedules } from '@/features/schedules/runner'

/**
 * A process of its own that does the schedules due at the time it is given (ISO 8601), until none is left. Says when it
 * is ready, begins on a line from its parent, and then says how many it did: several race from one start.
 */
const now = new Date(process.argv[2]!)
const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
let all = 0
for (let done = -1; done !== 0; all += done) done = await runDueSchedules(payload, now)
process.stdout.write(`done ${all}\n`)
await payload.destroy()
process.exit(0)
