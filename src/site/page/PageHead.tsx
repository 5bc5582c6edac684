import { defaultLocale, localeRecord, type Locale } from '@/locales'
import type { LanguageVersion } from './LanguageSwitch'

type Props = {
  siteUrl: string
  siteName: string
  locale: Locale
  title: string
  description?: string | null
  /** The canonical path; none on a page that search engines should not keep. */
  path?: string
  /** What this page repeats in another form: search engines keep that one. */
  copyOf?: string
  /** The page in every language that has it. */
  versions?: LanguageVersion[]
  /** Where a reader of any other language is sent; the Vietnamese version unless told. */
  fallbackPath?: string
  picture?: { preview: string | null; alt: { text: string } } | null
  article?: { publishedAt: string; modifiedAt: string | null }
  /** The cache handler turns it into the status of the answer. */
  status?: 404 | 503
}

/** Title, description, addresses and previews. React moves these tags into the head. */
export function PageHead({ siteUrl, siteName, locale, title, description, path, copyOf, versions = [], fallbackPath, picture, article, status }: Props) {
  const existing = versions.flatMap(({ locale: code, path: own }) => (own === null ? [] : [{ code, href: siteUrl + own }]))
  const fallback = fallbackPath ? siteUrl + fallbackPath : (existing.find(({ code }) => code === defaultLocale) ?? existing[0])?.href
  const preview = picture?.preview
  return (
    <>
      <title>{title === siteName ? title : `${title} | ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {status && <meta name="portal-status" content={String(status)} />}
      {!path && <meta name="robots" content="noindex" />}
      {(path ?? copyOf) && <link rel="canonical" href={`${siteUrl}${path ?? copyOf}`} />}
      {existing.map(({ code, href }) => (
        <link key={code} rel="alternate" hrefLang={localeRecord(code).tag} href={href} />
      ))}
      {fallback && <link rel="alternate" hrefLang="x-default" href={fallback} />}
      {path && (
        <>
          <meta property="og:type" content={article ? 'article' : 'website'} />
          <meta property="og:site_name" content={siteName} />
          <meta property="og:title" content={title} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:url" content={siteUrl + path} />
          <meta property="og:locale" content={localeRecord(locale).openGraph} />
        </>
      )}
      {path && preview && (
        <>
          <meta property="og:image" content={siteUrl + preview} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={picture.alt.text} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {article && <meta property="article:published_time" content={article.publishedAt} />}
      {article?.modifiedAt && <meta property="article:modified_time" content={article.modifiedAt} />}
    </>
  )
}
