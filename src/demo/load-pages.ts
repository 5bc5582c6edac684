import type { Payload } from 'payload'
import { localeCodes } from '@/locales'
import type { DemoPage } from './content'
import { toLexical } from './markdown'

/** The pages about the portal, published in every language. */
export async function loadPages(payload: Payload, pages: DemoPage[]): Promise<void> {
  const common = { collection: 'pages', depth: 0, overrideAccess: true } as const
  for (const [at, { slug, texts }] of pages.entries()) {
    const { docs } = await payload.find({ ...common, where: { slug: { equals: slug } }, limit: 1 })
    let id = docs[0]?.id
    for (const locale of localeCodes) {
      const { title, body } = texts[locale]
      const data = { title, body: toLexical(body, () => '') as never, isPublished: true }
      if (id === undefined) id = (await payload.create({ ...common, locale, data: { ...data, slug, footerOrder: at + 1, hasContactForm: slug === 'contact' } })).id
      else await payload.update({ ...common, id, locale, data })
    }
  }
}
