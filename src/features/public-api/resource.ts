import type { StoredEdition } from '@/features/editions/types'
import { localeRecord, publicPath } from '@/locales'
import { apiPath, editionId } from './rules'

const lastSegment = (path: string): string => path.split('/').pop()!
type Named = { slug: string; name: string; url: string }

/** A row of `editions` with when it was last written. */
export type Row = StoredEdition & { updatedAt: string }

/** An edition as the open API gives it. Addresses are whole; what is not there is null. `openapi.ts` describes it. */
export function toResource(siteUrl: string, edition: Row) {
  const { code, locale, path, headline, standfirst, kind, byline, origin, dateline, hero, ai, breadcrumbs, topicLinks, languages, partnerCountries, publishedAt, revisedAt, staleSince } = edition
  const named = ({ name, path: page }: { name: string; path: string }): Named => ({ slug: lastSegment(page), name, url: siteUrl + page })
  const [locality, ...sections] = edition.locality ? breadcrumbs : [undefined, ...breadcrumbs]
  return {
    id: editionId(code, locale),
    code,
    language: localeRecord(locale).tag,
    url: siteUrl + path,
    shortUrl: siteUrl + publicPath(locale, 'a', code),
    apiUrl: `${siteUrl}${apiPath}/editions/${editionId(code, locale)}`,
    headline,
    standfirst,
    kind,
    agency: dateline && { name: dateline.name, abbreviation: dateline.abbreviation },
    authors: byline.map(({ name, slug, position }) => ({ slug, name, position, url: siteUrl + publicPath(locale, 'author', slug) })),
    source: origin && { name: origin.name, abbreviation: origin.abbreviation, url: origin.url, date: origin.date?.slice(0, 10) ?? null },
    locality: locality ? named(locality) : null,
    sections: sections.filter((section) => section !== undefined).map(named),
    topics: topicLinks.map(named),
    partnerCountries,
    picture: hero && { url: siteUrl + hero.webp.at(-1)!.src, type: 'image/webp', width: hero.webp.at(-1)!.width, alt: hero.alt.text, caption: hero.caption, credit: hero.credit },
    artificialIntelligence: ai && { uses: ai.uses, note: ai.note },
    languages: languages.map((language) => ({ id: editionId(code, language.locale), language: localeRecord(language.locale).tag, url: siteUrl + language.path })),
    publishedAt: new Date(publishedAt).toISOString(),
    revisedAt: revisedAt ? new Date(revisedAt).toISOString() : null,
    originalChangedAt: staleSince ? new Date(staleSince).toISOString() : null,
    updatedAt: new Date(edition.updatedAt).toISOString(),
  }
}
