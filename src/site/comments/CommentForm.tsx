import { getTranslations } from 'next-intl/server'
import type { CommentErrors, CommentForm as Values } from '@/features/comments/rules'
import { publicPath, type Locale } from '@/locales'
import { FormField } from '../forms/FormField'

type Props = {
  locale: Locale
  /** The article's code. */
  code: string
  /** The longest name, e-mail and text. */
  limits: Record<'name' | 'email' | 'text', number>
  /** The version of the text that is agreed to. */
  version: string
  isEmailRequired: boolean
  values?: Values
  errors?: CommentErrors
  /** The comment that is answered. */
  to?: { id: string; name: string }
  /** The level of its heading. */
  level?: 2 | 3
}

/**
 * A plain form, which its element improves. `noValidate`: the server names every mistake in the page's language, the browser
 * only one and in its own; `required` still tells assistive technology. No `maxLength` on the text: it would cut what is
 * pasted without a word.
 */
export async function CommentForm({ locale, code, limits, version, isEmailRequired, values, errors = {}, to, level = 3 }: Props) {
  const t = await getTranslations({ locale, namespace: 'Comments' })
  const Heading = level === 2 ? 'h2' : 'h3'
  const error = (name: 'name' | 'email' | 'text' | 'consent') => errors[name] && `${t('errorPrefix')}${t(`errors.${errors[name]}`)}`
  return (
    <comment-form data-challenge={publicPath(locale, 'a', code, 'challenge')} data-offline={t('offline')}>
      <form className="form" method="post" action={publicPath(locale, 'a', code, 'comments')} noValidate aria-labelledby="comment-form">
        <Heading id="comment-form">{to ? t('replyTitle', { name: to.name }) : t('formTitle')}</Heading>
        <p className="hint">{`${t('moderation')} ${t('requiredFields')}`}</p>
        <FormField
          form="comment"
          name="name"
          label={t('name')}
          error={error('name')}
          isRequired
          control={(attributes) => (
            <input {...attributes} type="text" autoComplete="nickname" maxLength={limits.name} defaultValue={values?.name} />
          )}
        />
        <FormField
          form="comment"
          name="email"
          label={t('email')}
          hint={isEmailRequired ? t('emailHintRequired') : t('emailHint')}
          error={error('email')}
          isRequired={isEmailRequired}
          control={(attributes) => (
            <input {...attributes} type="email" autoComplete="email" maxLength={limits.email} defaultValue={values?.email} />
          )}
        />
        <FormField form="comment" name="notify" isBox label={t('notify')} control={(attributes) => <input {...attributes} type="checkbox" value="yes" defaultChecked={values?.notify === 'yes'} />} />
        <FormField
          form="comment"
          name="text"
          label={t('text')}
          hint={t('textHint', { max: limits.text })}
          error={error('text')}
          isRequired
          control={(attributes) => <textarea {...attributes} rows={6} defaultValue={values?.text} />}
        />
        <FormField
          form="comment"
          name="consent"
          isBox
          label={t('consent')}
          hint={t('consentHint', { version })}
          error={error('consent')}
          isRequired
          control={(attributes) => <input {...attributes} type="checkbox" value="yes" defaultChecked={values?.consent === 'yes' && !errors.consent} />}
        />
        {/* For robots, which fill in everything: a person never meets it. */}
        <div className="trap" aria-hidden="true">
          <label htmlFor="comment-website">{t('website')}</label>
          <input id="comment-website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue={values?.website} />
        </div>
        <input type="hidden" name="version" value={version} />
        {to && <input type="hidden" name="to" value={to.id} />}
        <button type="submit">{t('submit')}</button>
      </form>
    </comment-form>
  )
}
