import type { Link, StoredEdition } from '@/features/editions/types'
import { localeRecord, publicPath, type Locale } from '@/locales'

/** A node of schema.org's vocabulary, as JSON-LD. */
type Node = { '@type': string; [property: string]: unknown }
export type Graph = Node | { '@context': string; '@graph': Node[] }

export type Site = { url: string; name: string }
export type Coordinates = { latitude: number; longitude: number }

const context = 'https://schema.org'
const organizationId = ({ url }: Site): string => `${url}/#organization`
/** Without what is not known. */
const known = <T extends Record<string, unknown>>(node: T): T => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))) as T

/** The way to a page; `last` is the page itself. */
export function breadcrumbList(site: Site, locale: Locale, trail: Link[], last: string): Node {
  const steps = [{ name: site.name, path: publicPath(locale) }, ...trail]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ name, path }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: site.url + path })),
      { '@type': 'ListItem', position: steps.length + 1, name: last },
    ],
  }
}

type Told = {
  edition: StoredEdition
  modifiedAt: string | null
  /** The picture drawn for it, for an article that has none. */
  preview: string | null
  coordinates: Coordinates | null
  sectionName: string | null
}

/**
 * An article for search engines. What the page's own head says already (its description) is not said again. The original
 * is the Vietnamese version where there is one: the newsroom writes that first.
 */
export function newsArticle(site: Site, { edition, modifiedAt, preview, coordinates, sectionName }: Told): Node {
  const { locale, path, headline, byline, origin, hero, kind, languages, publishedAt, breadcrumbs } = edition
  const others = languages.filter((language) => language.locale !== locale)
  const original = locale === 'vi' ? null : others.find((language) => language.locale === 'vi')
  const work = (other: { path: string }) => ({ '@id': site.url + other.path })
  const image = hero?.webp.at(-1)?.src ?? preview
  return known({
    '@type': 'NewsArticle',
    '@id': site.url + path,
    headline,
    inLanguage: localeRecord(locale).tag,
    datePublished: publishedAt,
    dateModified: modifiedAt,
    author: byline.length > 0 ? byline.map(({ name, slug, position }) => known({ '@type': 'Person', name, jobTitle: position, url: site.url + publicPath(locale, 'author', slug) })) : origin && { '@type': 'Organization', name: origin.name },
    publisher: { '@type': 'Organization', '@id': organizationId(site), name: site.name },
    image: image ? site.url + image : null,
    articleSection: sectionName,
    spatialCoverage: edition.locality ? known({ '@type': 'Place', name: breadcrumbs[0]?.name, geo: coordinates && { '@type': 'GeoCoordinates', ...coordinates } }) : null,
    isBasedOn: kind === 'original' ? null : (origin?.url ?? null),
    citation: kind === 'original' ? (origin?.url ?? null) : null,
    translationOfWork: original && work(original),
    workTranslation: locale === 'vi' ? others.map(work) : null,
  })
}

export type PublicIdentity = { owner: string | null; address: string | null; phone: string | null; email: string | null }

/** Who publishes the portal, and how it is searched: said once a language, on its front page. */
export function siteNodes(site: Site, locale: Locale, identity: PublicIdentity, profiles: string[]): Node[] {
  return [
    known({
      '@type': 'NewsMediaOrganization',
      '@id': organizationId(site),
      name: site.name,
      url: site.url,
      logo: `${site.url}/assets/icon-512.png`,
      parentOrganization: identity.owner && { '@type': 'GovernmentOrganization', name: identity.owner },
      address: identity.address,
      telephone: identity.phone,
      email: identity.email,
      sameAs: profiles,
    }),
    {
      '@type': 'WebSite',
      '@id': `${site.url}${publicPath(locale)}#website`,
      name: site.name,
      url: site.url + publicPath(locale),
      inLanguage: localeRecord(locale).tag,
      publisher: { '@id': organizationId(site) },
      potentialAction: { '@type': 'SearchAction', target: `${site.url}${publicPath(locale, 'search')}?q={search_term_string}`, 'query-input': 'required name=search_term_string' },
    },
  ]
}

/** The nodes of a page as one script's text; `<` cannot end the script. */
export function jsonLd(...nodes: Node[]): string {
  const graph: Graph = nodes.length === 1 ? { '@context': context, ...nodes[0]! } : { '@context': context, '@graph': nodes }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
