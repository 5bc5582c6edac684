import type { ServerProps } from 'payload'
import { account } from '@/access/roles'
import { countWork, type Work } from '@/features/translation/queue'
import { targetLocales } from '@/features/translation/rules'
import { localeRecord } from '@/locales'
import '../desk.css'
import './translation.css'
import { wordsIn } from './words'

const shown: Work[] = ['waiting', 'drafted', 'stale', 'ready']

/** On the dashboard, for those who translate: what there is to do in their languages. Nothing when there is nothing. */
export async function WaitingTranslations({ payload, user, i18n }: ServerProps) {
  const me = account({ user: user ?? null })
  if (me?.role !== 'translator' && me?.role !== 'editor') return null
  const word = wordsIn(i18n.language)
  const languages = me.role === 'translator' ? targetLocales.filter((locale) => me.languages.includes(locale)) : targetLocales
  const rows = (await countWork(payload, languages, shown)).filter((row) => shown.some((work) => row[work] > 0))
  if (rows.length === 0) return null
  return (
    <section className="desk-todo" aria-label={word('forYou')}>
      <h4>{word('forYou')}</h4>
      <ul>
        {rows.map((row) => (
          <li key={row.locale}>
            <span lang={row.locale}>{localeRecord(row.locale).name}</span>
            {shown
              .filter((work) => row[work] > 0)
              .map((work) => (
                <a key={work} href={`${payload.config.routes.admin}/translation?language=${row.locale}&work=${work}`}>
                  {row[work]} {word(work).toLowerCase()}
                </a>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
