import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The one Payload of this process, for public reads. */
export const portal = (): Promise<Payload> => getPayload({ config })
