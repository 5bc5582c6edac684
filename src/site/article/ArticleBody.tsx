import { RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import type { Edition } from '@/features/editions/types'
import { bodyConverters } from './bodyConverters'

type BodyData = ComponentProps<typeof RichText>['data']

/** The text of an article or a page; `code` is that of the article. */
export function ArticleBody({ body, locale, dateline, code }: Pick<Edition, 'body' | 'locale' | 'dateline'> & { code?: string }) {
  return (
    <RichText
      className="text"
      data={body as unknown as BodyData}
      converters={({ defaultConverters }) => ({ ...defaultConverters, ...bodyConverters(body, locale, dateline, code) })}
    />
  )
}
