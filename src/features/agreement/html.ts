import { RewritingStream } from 'parse5-html-rewriting-stream'

export type PageLink = { href: string; text: string }

/** What a page says, as far as it is compared with the desk. Text has its white space collapsed. */
export type ReadPage = {
  lang: string | null
  canonical: string | null
  /** hreflang → address, without `x-default`. */
  alternates: Record<string, string>
  headings: string[]
  /** The links of the way to the page, and those of its main part, in order. */
  trail: PageLink[]
  links: PageLink[]
  /** All text of the main part. */
  main: string
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim()
/** Elements that stand beside each other without a space in the source are read apart. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'])

/** Reads a page's HTML as a parser does; loads nothing of it. */
export function readPage(html: string): Promise<ReadPage> {
  const page: ReadPage = { lang: null, canonical: null, alternates: {}, headings: [], trail: [], links: [], main: '' }
  /** The text collected for each open `main`, `h1` and `a`; a link belongs to `into`. */
  const open: Array<{ tag: string; text: string; link?: { href: string; into: PageLink[] } }> = []
  let isTrail = false
  const add = (text: string): void => open.forEach((part) => (part.text += text))

  // A parser first; nothing is rewritten.
  const parser = new RewritingStream()
  parser.on('startTag', ({ tagName, attrs }) => {
    const { lang, rel, href, hreflang, class: style } = Object.fromEntries(attrs.map(({ name, value }) => [name, value])) as Record<string, string | undefined>
    if (tagName === 'html') page.lang = lang ?? null
    if (tagName === 'link' && rel === 'canonical') page.canonical = href ?? null
    if (tagName === 'link' && rel === 'alternate' && hreflang && hreflang !== 'x-default') page.alternates[hreflang] = href ?? ''
    if (!inline.has(tagName)) add(' ')
    if (tagName === 'nav') isTrail = style?.split(' ').includes('trail') ?? false
    const into = isTrail ? page.trail : open.some(({ tag }) => tag === 'main') ? page.links : null
    if (tagName === 'main' || tagName === 'h1') open.push({ tag: tagName, text: '' })
    else if (tagName === 'a' && into) open.push({ tag: tagName, text: '', link: { href: href ?? '', into } })
  })
  parser.on('text', ({ text }) => add(text))
  parser.on('endTag', ({ tagName }) => {
    if (!inline.has(tagName)) add(' ')
    if (tagName === 'nav') isTrail = false
    if (open.at(-1)?.tag !== tagName) return
    const { text, link } = open.pop()!
    if (link) link.into.push({ href: link.href, text: collapsed(text) })
    else if (tagName === 'h1') page.headings.push(collapsed(text))
    else page.main = collapsed(text)
  })
  return new Promise((resolve, reject) => {
    parser.on('error', reject)
    parser.on('end', () => resolve(page))
    parser.resume()
    parser.end(html)
  })
}

/** Whether a page shows a text, white space aside. */
export const shows = (page: ReadPage, text: string): boolean => page.main.includes(collapsed(text))
