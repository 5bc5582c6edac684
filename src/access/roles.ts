import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/locales'

export const roles = ['admin', 'editor', 'reporter', 'translator', 'moderator'] as const
export type Role = (typeof roles)[number]

type Account = { id: string; role: Role; languages: Locale[] }

/** The account behind a request, or null for an anonymous one. */
export function account(req: Pick<PayloadRequest, 'user'>): Account | null {
  const user = req.user as { id?: unknown; role?: unknown; languages?: unknown } | null
  if (!user) return null
  const role = roles.find((known) => known === user.role)
  if (!role) return null
  const languages = Array.isArray(user.languages) ? user.languages.filter(isLocale) : []
  return { id: String(user.id), role, languages }
}

export const hasRole = (req: Pick<PayloadRequest, 'user'>, ...allowed: Role[]): boolean => {
  const role = account(req)?.role
  return role !== undefined && allowed.includes(role)
}

/** Who may make a text public, or take it back. */
export const mayPublish = (req: Pick<PayloadRequest, 'user'>): boolean => hasRole(req, 'admin', 'editor')

/** An access rule, or a field's, that lets the named roles through. */
export const only =
  (...allowed: Role[]): Access & FieldAccess =>
  ({ req }) =>
    hasRole(req, ...allowed)
