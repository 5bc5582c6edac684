import { portal } from '@/features/portal'
import { isLocale, localeCodes } from '@/locales'

/** `publish ID LANGUAGE`: publishes the latest draft of an article in a language, from the command line. */
export async function run([id, locale]: string[]): Promise<number> {
  if (!id || !isLocale(locale)) {
    console.error(`publish ID ${localeCodes.join('|')}`)
    return 2
  }
  const payload = await portal()
  const article = await payload.update({
    collection: 'articles',
    id,
    locale,
    data: { _status: 'published' },
    publishSpecificLocale: locale,
    depth: 0,
    overrideAccess: true,
  })
  console.log(`Đã đăng. / Published. ${article.code}`)
  return 0
}
