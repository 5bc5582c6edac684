import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { MessageErrors } from '@/features/messages/rules'
import type { Locale } from '@/locales'
import { ErrorSummary } from '../forms/ErrorSummary'

const order = ['name', 'email', 'subject', 'text', 'consent'] as const

type Props = {
  locale: Locale
  title: string
  /** What is wrong; null when what was typed is no longer kept. */
  errors: MessageErrors | null
  /** The form. */
  children: ReactNode
}

/** The contact form on a page of its own, with what is wrong with it. */
export async function ContactFormAgain({ locale, title, errors, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Contact' })
  const mistakes = order.flatMap((field) => (errors?.[field] ? [{ field: `message-${field}`, text: t(`errors.${errors[field]}`) }] : []))
  return (
    <div className="narrow">
      <h1>{title}</h1>
      {errors?.tooMany ? (
        <p className="alert" role="alert" tabIndex={-1} autoFocus>
          {t('tooMany')}
        </p>
      ) : errors ? (
        <ErrorSummary title={t('errorsTitle', { count: mistakes.length })} mistakes={mistakes} />
      ) : (
        <p className="note">{t('expired')}</p>
      )}
      {children}
    </div>
  )
}
