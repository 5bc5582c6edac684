import type { Access } from 'payload'
import { account } from './roles'

/** The desk reads all, a reader only what the portal has marked as shown. */
export const deskOrPublic: Access = ({ req }) => account(req) !== null || { isPublic: { equals: true } }
