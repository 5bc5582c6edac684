import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { CommentErrors } from '@/features/comments/rules'
import type { Edition } from '@/features/editions/types'
import { localeRecord, type Locale } from '@/locales'
import { ErrorSummary } from '../forms/ErrorSummary'

const order = ['name', 'email', 'text', 'consent'] as const

type Props = {
  locale: Locale
  article: Pick<Edition, 'headline' | 'path'>
  /** What is wrong; null when nothing was typed yet or is kept no more. */
  errors: CommentErrors | null
  /** Whether what was typed should be here and is not. */
  isExpired: boolean
  /** Whether all there is to say is thanks. */
  isSent: boolean
  /** The address of a comment that was just liked. */
  liked: string | null
  /** The comment that is answered. */
  to?: { text: string; name: string; locale: Locale }
  /** The form. */
  children: ReactNode
}

/** The form on a page of its own: which article or comment it is for, and what is wrong with it. */
export async function CommentFormAgain({ locale, article, errors, isExpired, isSent, liked, to, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const mistakes = order.flatMap((field) => (errors?.[field] ? [{ field: `comment-${field}`, text: t(`errors.${errors[field]}`) }] : []))
  const link = (chunks: ReactNode) => <a href={article.path}>{chunks}</a>
  return (
    <div className="narrow">
      <h1>{t('title')}</h1>
      {mistakes.length > 0 && <ErrorSummary title={t('errorsTitle', { count: mistakes.length })} mistakes={mistakes} />}
      {errors?.refusal && (
        <div className="alert" role="alert" tabIndex={-1} autoFocus>
          <h2>{t('refusedTitle')}</h2>
          <p>{t(`refusals.${errors.refusal}`)}</p>
        </div>
      )}
      {isExpired && <p className="note">{t('expired')}</p>}
      {isSent && (
        <p className="note" role="status">
          {t('sent')}
        </p>
      )}
      {liked && (
        <>
          <p className="note" role="status">
            {t('likeThanks')}
          </p>
          <p>
            <a href={liked}>{t('backToComment')}</a>
          </p>
        </>
      )}
      <p>{t.rich('onArticle', { headline: article.headline, link })}</p>
      {to && (
        <blockquote className="note words" lang={to.locale === locale ? undefined : localeRecord(to.locale).tag}>
          {to.text}
        </blockquote>
      )}
      {children}
    </div>
  )
}
