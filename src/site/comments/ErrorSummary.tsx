import { getTranslations } from 'next-intl/server'
import type { CommentErrors } from '@/features/comments/rules'
import type { Locale } from '@/locales'

const order = ['name', 'email', 'text', 'consent'] as const

/** All mistakes of a form above it, each a link to its field (WCAG 3.3.1). */
export async function ErrorSummary({ locale, errors }: { locale: Locale; errors: CommentErrors }) {
  const wrong = order.flatMap((field) => (errors[field] ? [{ field, error: errors[field] }] : []))
  if (wrong.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Comments' })
  return (
    <div className="alert" role="alert" tabIndex={-1} aria-labelledby="errors">
      <h2 id="errors">{t('errorsTitle', { count: wrong.length })}</h2>
      <ul>
        {wrong.map(({ field, error }) => (
          <li key={field}>
            <a href={`#comment-${field}`}>{t(`errors.${error}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
