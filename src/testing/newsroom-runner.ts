import config from '@payload-config'
import { getPayload } from 'payload'
import { openFullNewsroom } from './full-newsroom'

/** A process of its own that opens a full newsroom in the portal of its environment, which may be running. */
const payload = await getPayload({ config, disableOnInit: true })
await openFullNewsroom(payload)
await payload.destroy()
process.exit(0)
