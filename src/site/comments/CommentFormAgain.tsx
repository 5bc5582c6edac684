import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { CommentErrors } from '@/features/comments/rules'
import type { Edition } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { ErrorSummary } from '../forms/ErrorSummary'

const order = ['name', 'email', 'text', 'consent'] as const

type Props = {
  locale: Locale
  article: Pick<Edition, 'headline' | 'path'>
  /** What is wrong; null when what was typed is no longer kept. */
  errors: CommentErrors | null
  /** The form. */
  children: ReactNode
}

/** The form on a page of its own: which article it is for, and what is wrong with it. */
export async function CommentFormAgain({ locale, article, errors, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const mistakes = order.flatMap((field) => (errors?.[field] ? [{ field: `comment-${field}`, text: t(`errors.${errors[field]}`) }] : []))
  const link = (chunks: ReactNode) => <a href={article.path}>{chunks}</a>
  return (
    <div className="narrow">
      {errors ? <ErrorSummary title={t('errorsTitle', { count: mistakes.length })} mistakes={mistakes} /> : <p className="note">{t('expired')}</p>}
      <h1>{t('title')}</h1>
      <p>{t.rich('onArticle', { headline: article.headline, link })}</p>
      {children}
    </div>
  )
}
