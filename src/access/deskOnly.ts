import type { Access } from 'payload'
import { account } from './roles'

/** Any desk account, no reader. */
export const deskOnly: Access = ({ req }) => account(req) !== null
