import type { ServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { wordsIn } from './words'

/** The way to the translators' desk, below the collections, for those who translate or publish. */
export function TranslationLink({ payload, i18n, user }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'editor', 'translator')) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/translation`}>
      {wordsIn(i18n.language)('title')}
    </a>
  )
}
