import type { ServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { wordsIn } from './words'

/** The way to the queue, below the collections, for those who moderate. */
export function ModerationLink({ payload, i18n, user }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'moderator')) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/moderation`}>
      {wordsIn(i18n.language)('title')}
    </a>
  )
}
