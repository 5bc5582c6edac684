import { convertLexicalToHTML, type HTMLConverters } from '@payloadcms/richtext-lexical/html'
import type { LexicalBody } from '@/features/articles/rules'
import type { Picture } from '@/features/pictures/rules'
import { absolute } from './rules'

type Data = Parameters<typeof convertLexicalToHTML>[0]['data']

const letters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => letters[letter]!)

/** As on the page (`site/article/BodyLink.tsx`): anything but the web, mail and telephone stays text. */
const isAddress = (address: string): boolean => /^(https?:\/\/|mailto:|tel:|\/)/i.test(address)

/** The text of an article as plain HTML for programs that know nothing of the portal: no classes, no scripts, whole addresses. */
export function feedHtml(body: LexicalBody, siteUrl: string): string {
  const link = (address: string, inner: string): string => (isAddress(address) ? `<a href="${escaped(absolute(siteUrl, address))}">${inner}</a>` : inner)
  const figure = ({ webp, alt, caption, credit, width, height }: Picture): string => {
    const file = webp.at(-1)!
    const words = [caption, credit].filter(Boolean).join(' · ')
    return `<figure><img src="${escaped(siteUrl + file.src)}" alt="${escaped(alt.text)}" width="${file.width}" height="${Math.round((file.width * height) / width)}"/>${words ? `<figcaption>${escaped(words)}</figcaption>` : ''}</figure>`
  }
  const converters: HTMLConverters = {
    paragraph: ({ node, nodesToHTML }) => (node.children.length > 0 ? `<p>${nodesToHTML({ nodes: node.children }).join('')}</p>` : ''),
    heading: ({ node, nodesToHTML }) => {
      const tag = node.tag === 'h3' ? 'h3' : 'h2'
      return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    list: ({ node, nodesToHTML }) => {
      const tag = node.listType === 'number' ? 'ol' : 'ul'
      return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
    link: ({ node, nodesToHTML }) => link(node.fields.url ?? '', nodesToHTML({ nodes: node.children }).join('')),
    autolink: ({ node, nodesToHTML }) => link(node.fields.url ?? '', nodesToHTML({ nodes: node.children }).join('')),
    upload: ({ node }) => figure(node.value as unknown as Picture),
    blocks: {
      pullQuote: ({ node }) => {
        const { quote, attribution } = node.fields as unknown as { quote: string; attribution?: string | null }
        return `<blockquote><p>${escaped(quote)}</p>${attribution ? `<footer>${escaped(attribution)}</footer>` : ''}</blockquote>`
      },
      video: ({ node }) => {
        const { url, title, caption } = node.fields as unknown as { url?: string | null; title?: string | null; caption?: string | null }
        return url ? `<p>▶ ${link(url, escaped(title || caption || url))}</p>` : ''
      },
    },
    unknown: '',
  }
  return convertLexicalToHTML({
    data: body as unknown as Data,
    converters: ({ defaultConverters }) => ({ ...defaultConverters, ...converters }),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
}
