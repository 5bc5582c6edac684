import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole, mayPublish } from '@/access/roles'
import { rankStories } from '@/features/counting/most-read'
import { dayBefore, dayOf } from '@/features/counting/rules'
import { readDays } from '@/features/counting/statistics'
import { readRatings } from '@/features/ratings/writers'
import { locales } from '@/locales'
import { DaysChart } from './DaysChart'
import { DaysTable } from './DaysTable'
import { LanguageTable } from './LanguageTable'
import { MostReadTable } from './MostReadTable'
import { RatingsTable } from './RatingsTable'
import './statistics.css'
import { wordsIn } from './words'

/** The desk's statistics: 30 days of visits and views, what was read most, and (for editors) how satisfied readers were. */
export async function Statistics({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!user || !hasRole(req, 'admin', 'editor', 'reporter', 'translator', 'moderator')) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/statistics`)}`)
  const word = wordsIn(i18n.language)
  const now = new Date()
  const today = dayOf(now)
  const [{ days, languages }, ratings, ranked] = await Promise.all([
    readDays(payload, 30, now),
    mayPublish(req) ? readRatings(payload) : null,
    Promise.all(locales.flatMap(({ code, name }) => (['day', 'week'] as const).map(async (span) => ({ code, name, span, stories: await rankStories(payload, code, span, now) })))),
  ])
  return (
    <DefaultTemplate i18n={i18n} locale={locale} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={user} visibleEntities={visibleEntities}>
      <div className="desk-statistics gutter--left gutter--right">
        <h1>{word('title')}</h1>
        <section>
          <h2>{word('lastDays')}</h2>
          <DaysChart days={days} figure="visitors" word={word} />
          <DaysChart days={days} figure="views" word={word} />
          <DaysTable days={days} word={word} />
        </section>
        <section>
          <h2>{word('byLanguage')}</h2>
          <LanguageTable rows={languages} since={{ today, week: dayBefore(today, 6), month: dayBefore(today, 29) }} word={word} />
        </section>
        <section>
          <h2>{word('mostRead')}</h2>
          {ranked.every(({ stories }) => stories.length === 0) && <p>{word('nothing')}</p>}
          {ranked.map(({ code, name, span, stories }) => (
            <MostReadTable key={`${code} ${span}`} caption={`${name} · ${word(span === 'day' ? 'today' : 'week')}`} stories={stories} word={word} />
          ))}
        </section>
        {ratings && <RatingsTable ratings={ratings} word={word} />}
      </div>
    </DefaultTemplate>
  )
}
