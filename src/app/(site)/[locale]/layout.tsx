import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { defaultLocale, localeOfPrefix, localeRecord, publicPath } from '@/locales'
import { ElementsScript } from '@/site/page/ElementsScript'
import { earlyScript, earlyScriptId } from '@/site/reading/early.mjs'

/** Nothing is rendered when the portal is built: every page is made when first asked for, and kept. */
export const generateStaticParams = () => []

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: '#073540',
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** The public site's root: the language of the page, the icon, what a reader has chosen. */
export default async function SiteLayout({ children, params }: Props) {
  // Taken before anything is read: `cache/handler.mjs` does not keep a page that was overtaken by a change.
  const renderedAt = Date.now()
  const { tag, code } = localeOfPrefix((await params).locale) ?? localeRecord(defaultLocale)
  return (
    <html lang={tag}>
      <head>
        <meta name="portal-rendered-at" content={String(renderedAt)} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href={publicPath(code, 'manifest.webmanifest')} />
        <script id={earlyScriptId} dangerouslySetInnerHTML={{ __html: earlyScript }} />
      </head>
      <body>
        {children}
        <ElementsScript />
      </body>
    </html>
  )
}
