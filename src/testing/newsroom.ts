import type { Payload } from 'payload'
import { toLexical } from '@/demo/markdown'
import type { Locale } from '@/locales'

/** A newsroom with what an article needs: a section with a child, two localities, an author, a source. */
export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>

const common = { depth: 0, overrideAccess: true } as const

export const body = (text: string) => toLexical(text, () => '') as never

export async function openNewsroom(payload: Payload) {
  const make = async (collection: 'sections' | 'localities' | 'authors' | 'sources', data: Record<string, unknown>): Promise<string> =>
    String((await payload.create({ collection, data: data as never, ...common })).id)

  const section = await make('sections', { name: 'Hợp tác quốc tế', slug: 'hop-tac-quoc-te' })
  const subsection = await make('sections', { name: 'Đầu tư', slug: 'dau-tu', parent: section })
  const locality = await make('localities', { name: 'Hà Giang', slug: 'ha-giang', kind: 'province' })
  const otherLocality = await make('localities', { name: 'Hải Phòng', slug: 'hai-phong', kind: 'city' })
  const author = await make('authors', { name: 'Lê Hải', slug: 'le-hai' })
  const source = await make('sources', { name: 'Báo Hà Giang', slug: 'bhg', abbreviation: 'BHG', url: 'https://baohagiang.vn' })

  return {
    section, subsection, locality, otherLocality, author, source,
    /** A draft in Vietnamese, ready to be published. */
    async draft(headline = 'Tăng cường đối ngoại', over: Record<string, unknown> = {}): Promise<string> {
      const data = { headline, standfirst: 'Mười hai thỏa thuận mới.', body: body('Năm 2022 tỉnh ký 12 thỏa thuận.'), section, locality, authors: [author], kind: 'original', ...over }
      return String((await payload.create({ collection: 'articles', data: data as never, locale: 'vi', draft: true, ...common })).id)
    },
    async publish(id: string, locale: Locale = 'vi', over: Record<string, unknown> = {}): Promise<void> {
      const texts = locale === 'vi' ? {} : { headline: `Headline (${locale})`, standfirst: 'A standfirst.', body: body(`Text in ${locale}.`) }
      await payload.update({ collection: 'articles', id, locale, data: { ...texts, ...over, _status: 'published' } as never, publishSpecificLocale: locale, ...common })
    },
    async unpublish(id: string, locale: Locale = 'vi'): Promise<void> {
      await payload.update({ collection: 'articles', id, locale, data: { _status: 'draft' }, ...common })
    },
    async editions(id: string) {
      const { docs } = await payload.find({ collection: 'editions', where: { article: { equals: id } }, sort: 'locale', ...common })
      return docs
    },
  }
}
