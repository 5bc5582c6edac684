import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '@/access/roles'
import { isLocale } from '@/locales'
import { referenceNames } from '../referenceNames'
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
  const [localities, sections] = await Promise.all([referenceNames(payload, 'localities', language), referenceNames(payload, 'sections', language)])
  return (
    <DefaultTemplate i18n={i18n} locale={locale} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={user} visibleEntities={visibleEntities}>
      <ModerationDesk me={String(user.id)} localities={localities} sections={sections} />
    </DefaultTemplate>
  )
}
