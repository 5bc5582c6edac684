import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { CommentError, CommentRefusal, CommentStatus, RejectionReason } from '@/features/comments/rules'
import { localeRecord, type Locale } from '@/locales'
import { formatMoment } from '@/locales/format'
import { FormField } from '../forms/FormField'

type Props = {
  locale: Locale
  /** Where its forms are sent to. */
  path: string
  comment: { name: string; text: string; locale: Locale; status: CommentStatus; reason: RejectionReason | null; email: string | null; wantsMail: boolean; isVerified: boolean }
  article: { headline: string; path: string } | null
  /** Its place below the article, once it is public. */
  shownAt: string | null
  editableUntil: string | null
  /** What was typed and could not be saved, and why. */
  edit: { text: string; error: CommentError | CommentRefusal } | null
  isSaved: boolean
  isByMail: boolean
}

const errorsOfText = ['textMissing', 'textTooLong'] as const

/** A writer's own comment: what has become of it, and what they may do with it. Plain forms, for nobody else's eyes. */
export async function OwnComment({ locale, path, comment, article, shownAt, editableUntil, edit, isSaved, isByMail }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const { name, text, status, reason, email, wantsMail, isVerified } = comment
  const state = status === 'approved' || status === 'rejected' || status === 'withdrawn' ? status : 'waiting'
  const isGone = status === 'withdrawn'
  const link = (chunks: ReactNode) => (article ? <a href={article.path}>{chunks}</a> : chunks)
  const field = errorsOfText.find((known) => known === edit?.error)
  const problem = edit && (field ? t(`errors.${field}`) : t(`refusals.${edit.error as CommentRefusal}`))
  return (
    <div className="narrow own">
      <h1>{t('own.title')}</h1>
      {problem && (
        <div className="alert" role="alert" tabIndex={-1} autoFocus>
          <h2>{t('refusedTitle')}</h2>
          <p>{problem}</p>
        </div>
      )}
      <p className="note" role="status">
        {isSaved && `${t('own.saved')} `}
        {t(`own.states.${state}`)}
        {state === 'rejected' && reason && ` ${t('own.reason', { reason: t(`rejections.${reason}`) })}`}
        {shownAt && (
          <>
            {' '}
            <a href={shownAt}>{t('own.see')}</a>
          </>
        )}
      </p>
      {article && <p>{t.rich('onArticle', { headline: article.headline, link })}</p>}
      {!isGone && (
        <>
          <blockquote lang={comment.locale === locale ? undefined : localeRecord(comment.locale).tag}>
            <p>
              <b>{name}</b>
            </p>
            <p className="words">{text}</p>
          </blockquote>
          <p className="hint">{t('own.private')}</p>
          {(editableUntil ?? edit) && (
            <form className="form" method="post" action={`${path}/edit`} noValidate>
              <h2>{t('own.edit')}</h2>
              <FormField
                form="own"
                name="text"
                label={t('text')}
                hint={editableUntil ? t('own.editHint', { time: formatMoment(editableUntil, locale) }) : undefined}
                error={field && `${t('errorPrefix')}${t(`errors.${field}`)}`}
                isRequired
                control={(attributes) => <textarea {...attributes} rows={6} defaultValue={edit?.text ?? text} />}
              />
              {editableUntil && <button type="submit">{t('own.save')}</button>}
            </form>
          )}
          {email && (
            <section className="form" id="mails" tabIndex={-1} aria-labelledby="mails-title">
              <h2 id="mails-title">{t('own.mails')}</h2>
              {isVerified && <p className="hint">{t('own.confirmed')}</p>}
              {isByMail && !isVerified && (
                <form method="post" action={`${path}/confirm`}>
                  <p className="hint">{t('own.confirmHint')}</p>
                  <button type="submit">{t('own.confirm')}</button>
                </form>
              )}
              <form method="post" action={`${path}/${wantsMail ? 'stop' : 'start'}`}>
                <p>{t(wantsMail ? 'own.mailsOn' : 'own.mailsOff')}</p>
                <button type="submit">{t(wantsMail ? 'own.stop' : 'own.start')}</button>
              </form>
            </section>
          )}
          <form className="form" method="post" action={`${path}/withdraw`}>
            <h2>{t('own.withdraw')}</h2>
            <p className="hint">{t('own.withdrawHint')}</p>
            <button type="submit">{t('own.withdraw')}</button>
          </form>
        </>
      )}
    </div>
  )
}
