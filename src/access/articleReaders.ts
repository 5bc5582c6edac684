import type { Access } from 'payload'
import { account } from './roles'

/** Reporters read their own texts, moderators none, the rest of the desk all; readers read editions instead. */
export const articleReaders: Access = ({ req }) => {
  const user = account(req)
  if (!user || user.role === 'moderator') return false
  return user.role === 'reporter' ? { createdBy: { equals: user.id } } : true
}

/** The same rule over versions, whose fields are below `version`. */
export const articleVersionReaders: Access = ({ req }) => {
  const user = account(req)
  if (!user || user.role === 'moderator') return false
  return user.role === 'reporter' ? { 'version.createdBy': { equals: user.id } } : true
}
