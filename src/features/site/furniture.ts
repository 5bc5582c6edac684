import type { Payload } from 'payload'
import type { Link } from '@/features/editions/types'
import type { Locale } from '@/locales'
import { networks, phaseAt, type Network } from './rules'

/** What editors set up around the pages, in one language. */
export type SiteFurniture = {
  announcement: { text: string; url: string | null } | null
  utilities: Link[]
  socialPages: Array<{ id: string; name: string; url: string }>
}

export async function readFurniture(payload: Payload, locale: Locale, now = new Date()): Promise<SiteFurniture> {
  const common = { depth: 0, overrideAccess: true, locale } as const
  const [announcement, utilities, social] = await Promise.all([
    payload.findGlobal({ slug: 'announcement', ...common }),
    payload.findGlobal({ slug: 'utilities', ...common }),
    payload.findGlobal({ slug: 'social-pages', ...common }),
  ])
  const { text, url } = announcement
  return {
    announcement: text && phaseAt(announcement, now) === 'shown' ? { text, url: url || null } : null,
    utilities: (utilities.links ?? []).flatMap((link) => {
      const name = (link.titles)?.[locale]
      return name ? [{ name, path: link.url }] : []
    }),
    socialPages: (social.pages ?? []).map(({ id, network, url: address }) => ({ id: id!, name: networks[network satisfies Network], url: address })),
  }
}
