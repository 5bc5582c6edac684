import { getTranslations } from 'next-intl/server'
import { publicPath, type Locale } from '@/locales'

const scores = ['1', '2', '3', '4', '5'] as const

/**
 * How useful was it: five radio buttons with their words. What is answered is shown as the target of the redirect; that
 * nothing was chosen is said by us and not by the browser, which may speak another language than the page.
 */
export async function RatingForm({ locale, code }: { locale: Locale; code: string }) {
  const t = await getTranslations({ locale, namespace: 'Rating' })
  return (
    <div className="rating">
      <p id="rating-thanks" className="note" role="status" tabIndex={-1}>
        {t('thanks')}
      </p>
      <rating-form>
        <p id="rating-missing" className="note" role="alert" tabIndex={-1}>
          {t('missing')}
        </p>
        <form method="post" action={publicPath(locale, 'a', code, 'rating')} noValidate>
          <h2 id="rating">{t('title')}</h2>
          <fieldset aria-labelledby="rating" aria-describedby="rating-private">
            {scores.map((score) => (
              <label key={score}>
                <input type="radio" name="score" value={score} required />
                {t(`scores.${score}`)}
              </label>
            ))}
          </fieldset>
          <p id="rating-private" className="hint">
            {t('private')}
          </p>
          <button type="submit">{t('submit')}</button>
        </form>
      </rating-form>
    </div>
  )
}
