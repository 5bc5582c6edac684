import { defaultLocale, localeRecord, type Locale } from '@/locales'
import { DublinCore, type DublinCoreFacts } from './DublinCore'
import type { LanguageVersion } from './LanguageSwitch'
import { StructuredData } from './StructuredData'

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
  article?: { publishedAt: string; modifiedAt: string | null } & DublinCoreFacts
  /** The picture drawn for this page, in place of one that it shows. */
  drawn?: string | null
  /** Where this page's news can be subscribed to. */
  feed?: string
  /** For machines, as JSON-LD. */
  structured?: string
  /** The cache handler turns it into the status of the answer. */
  status?: 401 | 403 | 404 | 503
}

/** Title, description, addresses and previews. React moves these tags into the head. */
export function PageHead({ siteUrl, siteName, locale, title, description, path, copyOf, versions = [], fallbackPath, picture, article, drawn, feed, structured, status }: Props) {
  const existing = versions.flatMap(({ locale: code, path: own }) => (own === null ? [] : [{ code, href: siteUrl + own }]))
  const fallback = fallbackPath ? siteUrl + fallbackPath : (existing.find(({ code }) => code === defaultLocale) ?? existing[0])?.href
  const preview = drawn ?? picture?.preview
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
      {path && feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
      {path && (
        <>
          <meta property="og:type" content={article ? 'article' : 'website'} />
          <meta name="DC.publisher" property="og:site_name" content={siteName} />
          <meta name="DC.title" property="og:title" content={title} />
          {description && <meta name="DC.description" property="og:description" content={description} />}
          <meta name="DC.identifier" property="og:url" content={siteUrl + path} />
          <meta property="og:locale" content={localeRecord(locale).openGraph} />
          <meta name="twitter:card" content={preview ? 'summary_large_image' : 'summary'} />
        </>
      )}
      {path && preview && (
        <>
          <meta property="og:image" content={siteUrl + preview} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          {picture && <meta property="og:image:alt" content={picture.alt.text} />}
        </>
      )}
      {article && <meta name="DC.date" property="article:published_time" content={article.publishedAt} />}
      {article?.modifiedAt && <meta property="article:modified_time" content={article.modifiedAt} />}
      {article && <DublinCore language={localeRecord(locale).tag} {...article} />}
      {path && structured && <StructuredData json={structured} />}
    </>
  )
}
