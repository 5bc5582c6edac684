import type { Access, FieldAccess } from 'payload'
import { account, hasRole, mayPublish } from './roles'

/** Editors write all, reporters their own, translators in the languages of their account; publishing is checked in `guardPublication`. */
export const articleWriters: Access = ({ req, data }) => {
  const user = account(req)
  if (!user) return false
  if (data?._status === 'published' && !mayPublish(req)) return false
  switch (user.role) {
    case 'admin':
    case 'editor':
      return true
    case 'reporter':
      return { createdBy: { equals: user.id } }
    case 'translator':
      return user.languages.some((language) => language === req.locale)
    default:
      return false
  }
}

/** Translators touch the text in their language, never what all languages share. */
export const notTranslatorsFieldAccess: FieldAccess = ({ req }) => !hasRole(req, 'translator')
