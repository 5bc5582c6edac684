import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { formatMoment } from '@/locales/format'
import { countsOf } from './erasures'
import { PrivacyForm } from './PrivacyForm'
import './privacy.css'
import { wordsIn } from './words'

/** For administrators: what is kept under an address, to be exported or erased, and the record of what was. */
export async function Privacy({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/privacy`)}`)
  if (!hasRole(req, 'admin')) redirect(admin)
  const say = wordsIn(i18n.language)
  const { docs } = await payload.find({ collection: 'privacy-records', sort: '-createdAt', limit: 50, depth: 0, pagination: false, overrideAccess: true })
  return (
    <DefaultTemplate i18n={i18n} locale={locale} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={user} visibleEntities={visibleEntities}>
      <div className="desk-privacy gutter--left gutter--right">
        <h1>{say('title')}</h1>
        <p>{say('about')}</p>
        <PrivacyForm />
        {docs.length > 0 && (
          <section>
            <h2>{say('records')}</h2>
            <ul>
              {docs.map(({ id, createdAt, kind, byName, comments, messages }) => (
                <li key={id}>
                  {formatMoment(createdAt, i18n.language === 'vi' ? 'vi' : 'en')} · {say(kind === 'export' ? 'exportDone' : 'erasureDone')} · {countsOf({ comments: comments ?? 0, messages: messages ?? 0 }, i18n.language)} · {byName}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </DefaultTemplate>
  )
}
