import { writeFileSync } from 'node:fs'
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/env'
import { everythingIn } from './everything'

/** A process of its own that opens the portal of its environment and writes all that is in it to the file it is given. */
const payload = await getPayload({ config, disableOnInit: true })
writeFileSync(process.argv[2]!, JSON.stringify(await everythingIn(payload, env.dataDir)))
await payload.destroy()
process.exit(0)
