import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import { hasRole } from '@/access/roles'
import { isLocale, type Locale } from '@/locales'
import { ModerationDesk } from './ModerationDesk'
import './moderation.css'

/** The moderators' desk: the queue, and one comment in view. */
export async function Moderation({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/moderation`)}`)
  if (!hasRole(req, 'admin', 'moderator')) redirect(admin)
  const language = isLocale(i18n.language) ? i18n.language : 'en'
  const [localities, sections] = await Promise.all([namesOf(payload, 'localities', language), namesOf(payload, 'sections', language)])
  return (
    <DefaultTemplate i18n={i18n} locale={locale} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={user} visibleEntities={visibleEntities}>
      <ModerationDesk me={String(user.id)} localities={localities} sections={sections} />
    </DefaultTemplate>
  )
}

/** What a list of the filter offers, in the order of the alphabet; a name falls back to Vietnamese. */
async function namesOf(payload: Payload, collection: 'localities' | 'sections', language: Locale): Promise<Array<{ id: string; name: string }>> {
  const { docs } = await payload.find({ collection, locale: 'all', select: { name: true }, depth: 0, limit: 500, pagination: false, overrideAccess: true })
  return docs
    .map(({ id, name }) => {
      const names = name as unknown as Partial<Record<Locale, string>>
      return { id: String(id), name: names[language] || names.vi || String(id) }
    })
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
