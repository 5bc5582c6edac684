import { env } from '@/env'
import { findArticleAddresses, findNews, findPageAddresses, findSitemaps } from '@/features/sitemaps/queries'
import { indexXml, newsXml, pagesXml, readSitemapFile, type SitemapName } from '@/features/sitemaps/rules'
import { fileAnswer, noFile } from '../../parts/fileAnswer'

export const generateStaticParams = () => []
export const dynamic = 'force-static'
// News grows old without anybody changing anything.
export const revalidate = 900

/** A sitemap. Readers' machines know it as `/sitemap….xml`, which `scripts/lib/reader-pages.mjs` leads here. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const renderedAt = Date.now()
  const name = readSitemapFile((await params).file)
  const body = name && (await write(name, renderedAt))
  return body ? fileAnswer({ type: 'application/xml; charset=utf-8', body, renderedAt }) : noFile(renderedAt)
}

async function write(name: SitemapName, now: number): Promise<string | null> {
  switch (name.kind) {
    case 'index':
      return indexXml(env.siteUrl, await findSitemaps())
    case 'pages':
      return pagesXml(env.siteUrl, await findPageAddresses())
    case 'news':
      return newsXml(env.siteUrl, await findNews(now))
    case 'articles': {
      const entries = await findArticleAddresses(name.locale, name.year, name.page)
      return entries && pagesXml(env.siteUrl, entries)
    }
  }
}
