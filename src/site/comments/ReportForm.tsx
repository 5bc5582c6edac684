import { getTranslations } from 'next-intl/server'
import type { ReportReason } from '@/features/comments/rules'
import { localeRecord, publicPath, type Locale } from '@/locales'
import { FormField } from '../forms/FormField'

type Props = {
  locale: Locale
  code: string
  /** The article's path. */
  path: string
  comment: { id: string; name: string; text: string; locale: Locale } | null
  reasons: readonly ReportReason[]
  outcome: 'done' | 'missing' | null
}

/** Why a comment should be looked at again: a plain form on a page of its own. */
export async function ReportForm({ locale, code, path, comment, reasons, outcome }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  return (
    <div className="narrow">
      {outcome === 'missing' && (
        <p className="alert" role="alert">
          {t('reports.missing')}
        </p>
      )}
      <h1>{t('reports.title')}</h1>
      {outcome === 'done' && (
        <p className="note" role="status">
          {t('reports.done')}
        </p>
      )}
      {!comment && <p className="note">{t('reports.gone')}</p>}
      {comment && (
        <blockquote>
          <p className="hint">{t('reports.about', { name: comment.name })}</p>
          <p className="words" lang={comment.locale === locale ? undefined : localeRecord(comment.locale).tag}>
            {comment.text}
          </p>
        </blockquote>
      )}
      {comment && outcome !== 'done' && (
        <form className="form" method="post" action={publicPath(locale, 'a', code, 'reports')} noValidate>
          <fieldset>
            <legend>{`${t('reports.reason')} *`}</legend>
            {reasons.map((reason) => (
              <label key={reason}>
                <input type="radio" name="reason" value={reason} required />
                {t(`reports.reasons.${reason}`)}
              </label>
            ))}
          </fieldset>
          <FormField form="report" name="note" label={t('reports.note')} hint={t('reports.noteHint')} control={(attributes) => <textarea {...attributes} rows={3} maxLength={500} />} />
          <input type="hidden" name="comment" value={comment.id} />
          <button type="submit">{t('reports.submit')}</button>
        </form>
      )}
      <p>
        <a href={comment ? publicPath(locale, 'a', code, 'comment', comment.id) : `${path}#comments`}>{t('reports.back')}</a>
      </p>
    </div>
  )
}
