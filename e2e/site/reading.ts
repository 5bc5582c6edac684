import type { Page } from 'playwright/test'

/** What a page says of itself in its HTML, before any browser has touched it. */
export type PageFacts = {
  lang: string
  title: string
  headings: string[]
  robots: string | null
  canonical: string[]
  /** hreflang → address */
  alternates: Record<string, string>
  /** property or name of a `<meta>` → content */
  meta: Record<string, string>
  breadcrumbs: Array<{ name: string; href: string | null; current: string | null }>
  times: Array<{ datetime: string; text: string }>
  figures: Array<{ src: string; alt: string | null; caption: string; credit: string; width: string | null; height: string | null }>
  scripts: string[]
  scriptPreloads: string[]
  links: string[]
  main: string
}

/** Reads HTML as a browser's parser does, without loading anything of it. */
export const readPage = (page: Page, html: string): Promise<PageFacts> =>
  page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html')
    const all = <T extends Element = Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)]
    const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const value = (element: Element, name: string): string => element.getAttribute(name) ?? ''
    return {
      lang: value(document.documentElement, 'lang'),
      title: document.title,
      headings: all('h1').map(words),
      robots: document.querySelector('meta[name=robots]')?.getAttribute('content') ?? null,
      canonical: all('head link[rel=canonical]').map((link) => value(link, 'href')),
      alternates: Object.fromEntries(all('head link[rel=alternate][hreflang]').map((link) => [value(link, 'hreflang'), value(link, 'href')])),
      meta: Object.fromEntries(all('meta[content]').map((meta) => [value(meta, 'property') || value(meta, 'name'), value(meta, 'content')])),
      breadcrumbs: all('nav.trail li').map((item) => ({
        name: words(item),
        href: item.querySelector('a')?.getAttribute('href') ?? null,
        current: item.getAttribute('aria-current'),
      })),
      times: all('main time').map((time) => ({ datetime: value(time, 'datetime'), text: words(time) })),
      figures: all('main figure:has(img)').map((figure) => {
        const picture = figure.querySelector('img')
        const caption = words(figure.querySelector('figcaption .caption'))
        return {
          src: picture?.getAttribute('src') ?? '',
          alt: picture?.getAttribute('alt') ?? null,
          caption,
          credit: words(figure.querySelector('figcaption')).slice(caption.length).trim(),
          width: picture?.getAttribute('width') ?? null,
          height: picture?.getAttribute('height') ?? null,
        }
      }),
      scripts: all('script').map((script) => script.outerHTML.slice(0, 120)),
      scriptPreloads: all('link[rel=modulepreload], link[rel=preload][as=script]').map((link) => link.outerHTML),
      links: all('a[href]').map((link) => value(link, 'href')),
      main: words(document.querySelector('main')),
    }
  }, html)
