import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import { PullQuote } from '@/blocks/PullQuote/Component'
import type { LexicalBody } from '@/features/articles/rules'
import type { Dateline as DatelineData } from '@/features/editions/types'
import type { Picture } from '@/features/pictures/rules'
import type { Locale } from '@/locales'
import type { PullQuoteBlock } from '@/payload-types'
import { Figure } from '../pictures/Figure'
import { BodyLink } from './BodyLink'
import { BodyVideo, type VideoFields } from './BodyVideo'
import { contentsOf } from './contents'
import { Dateline } from './Dateline'
import { wordsOf } from './words'

const folded = (text: string): string => text.replace(/[\s"'“”‘’「」『』«»]+/g, ' ').trim()

/** How each kind of node of a body becomes HTML; `code` is that of the article, where it is one that is public. */
export function bodyConverters(body: LexicalBody, locale: Locale, dateline: DatelineData | null, code?: string): JSXConverters {
  const text = folded(wordsOf(body.root))
  const anchors = new Map(contentsOf(body).map(({ node, id }) => [node as unknown, id]))
  const lead = body.root.children?.find((node) => node.type === 'paragraph' && wordsOf(node).trim()) as unknown
  return {
    paragraph: ({ node, nodesToJSX }) => {
      if (node.children.length === 0) return null
      return (
        <p>
          {dateline && node === lead && <Dateline dateline={dateline} />}
          {nodesToJSX({ nodes: node.children })}
        </p>
      )
    },
    heading: ({ node, nodesToJSX }) => {
      const Heading = node.tag === 'h3' ? 'h3' : 'h2'
      return <Heading id={anchors.get(node)}>{nodesToJSX({ nodes: node.children })}</Heading>
    },
    list: ({ node, nodesToJSX }) => {
      const List = node.listType === 'number' ? 'ol' : 'ul'
      return <List>{nodesToJSX({ nodes: node.children })}</List>
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    link: ({ node, nodesToJSX }) => <BodyLink address={node.fields.url}>{nodesToJSX({ nodes: node.children })}</BodyLink>,
    autolink: ({ node, nodesToJSX }) => <BodyLink address={node.fields.url}>{nodesToJSX({ nodes: node.children })}</BodyLink>,
    upload: ({ node }) => <Figure picture={node.value as unknown as Picture} locale={locale} />,
    blocks: {
      // A draft may have blocks that are not filled in yet.
      video: ({ node }) => (node.fields as Partial<VideoFields>).url && <BodyVideo video={node.fields as unknown as VideoFields} locale={locale} code={code} />,
      pullQuote: ({ node }) => {
        const { quote, attribution } = node.fields as unknown as Pick<PullQuoteBlock, 'quote' | 'attribution'>
        if (!quote) return null
        return <PullQuote quote={quote} attribution={attribution} isRepeated={text.includes(folded(quote))} />
      },
    },
  }
}
