import { getTranslations } from 'next-intl/server'
import type { MessageErrors, MessageForm } from '@/features/messages/rules'
import type { Locale } from '@/locales'
import { FormField } from '../forms/FormField'

type Props = {
  locale: Locale
  /** The path of the page that the form stands on. */
  page: string
  /** The longest name, e-mail, subject and text. */
  limits: Record<'name' | 'email' | 'subject' | 'text', number>
  values?: MessageForm
  errors?: MessageErrors
}

/** A plain form to write to the newsroom; the server names every mistake in the page's language (`noValidate`). */
export async function ContactForm({ locale, page, limits, values, errors = {} }: Props) {
  const t = await getTranslations({ locale, namespace: 'Contact' })
  const field = (name: Exclude<keyof MessageErrors, 'tooMany'>) => ({ form: 'message', name, error: errors[name] && `${t('errorPrefix')}${t(`errors.${errors[name]}`)}`, isRequired: true })
  return (
    <form className="form" method="post" action={`${page}/messages`} noValidate aria-labelledby="message-form">
      <h2 id="message-form">{t('formTitle')}</h2>
      <p className="hint">{t('requiredFields')}</p>
      <FormField {...field('name')} label={t('name')} control={(attributes) => <input {...attributes} type="text" autoComplete="name" maxLength={limits.name} defaultValue={values?.name} />} />
      <FormField {...field('email')} label={t('email')} hint={t('emailHint')} control={(attributes) => <input {...attributes} type="email" autoComplete="email" maxLength={limits.email} defaultValue={values?.email} />} />
      <FormField {...field('subject')} label={t('subject')} control={(attributes) => <input {...attributes} type="text" maxLength={limits.subject} defaultValue={values?.subject} />} />
      <FormField {...field('text')} label={t('text')} hint={t('textHint', { max: limits.text })} control={(attributes) => <textarea {...attributes} rows={8} maxLength={limits.text} defaultValue={values?.text} />} />
      <FormField {...field('consent')} isBox label={t('consent')} control={(attributes) => <input {...attributes} type="checkbox" value="yes" defaultChecked={values?.consent === 'yes'} />} />
      {/* For robots, which fill in everything: a person never meets it. */}
      <div className="trap" aria-hidden="true">
        <label htmlFor="message-website">{t('website')}</label>
        <input id="message-website" name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue={values?.website} />
      </div>
      <button type="submit">{t('submit')}</button>
    </form>
  )
}
