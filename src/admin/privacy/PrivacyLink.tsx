import type { ServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { wordsIn } from './words'

/** The way to personal data, for administrators. */
export function PrivacyLink({ payload, i18n, user }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin')) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/privacy`}>
      {wordsIn(i18n.language)('title')}
    </a>
  )
}
