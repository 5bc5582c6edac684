import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { account, hasRole } from '@/access/roles'
import { readCoverage, readQueue, readQueueFilter } from '@/features/translation/queue'
import { targetLocales } from '@/features/translation/rules'
import { isLocale, type Locale } from '@/locales'
import { referenceNames } from '../referenceNames'
import { deskAddress } from './address'
import { CoverageTable } from './CoverageTable'
import { Narrow } from './Narrow'
import { QueueTable } from './QueueTable'
import './translation.css'
import { wordsIn } from './words'

/** The translators' desk: how far each language is, and the list of what is to be done in one or all of them. */
export async function TranslationDesk({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  const me = account(req)
  if (!user || !me) redirect(`${admin}/login?redirect=${encodeURIComponent(deskAddress(`${admin}/translation`, readQueueFilter(searchParams ?? {})))}`)
  if (!hasRole(req, 'admin', 'editor', 'translator')) redirect(admin)
  const word = wordsIn(i18n.language)
  const desk: Locale = isLocale(i18n.language) ? i18n.language : 'en'
  const filter = readQueueFilter(searchParams ?? {})
  const own = me.role === 'translator' ? targetLocales.filter((code) => me.languages.includes(code)) : targetLocales
  const [coverage, { items, total, page, pages }, places, sections] = await Promise.all([
    readCoverage(payload),
    readQueue(payload, { filter, languages: own, me: me.id }),
    referenceNames(payload, 'localities', desk),
    referenceNames(payload, 'sections', desk),
  ])
  const names = new Map([...places, ...sections].map(({ id, name }) => [id, name]))
  const address = `${admin}/translation`
  return (
    <DefaultTemplate i18n={i18n} locale={locale} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={user} visibleEntities={visibleEntities}>
      <div className="desk-translation gutter--left gutter--right">
        <h1>{word('title')}</h1>
        <CoverageTable coverage={coverage} own={own} filter={filter} address={address} word={word} />
        <Narrow filter={filter} own={own} isTranslator={me.role === 'translator'} places={places} address={address} word={word} />
        <QueueTable items={items} total={total} pages={pages} filter={{ ...filter, page }} address={address} admin={admin} language={i18n.language} names={names} word={word} />
      </div>
    </DefaultTemplate>
  )
}
