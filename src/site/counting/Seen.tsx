import { publicPath, type Locale } from '@/locales'

/**
 * One transparent pixel, asked for by who looks at the page: so that readers are counted while the page comes from a cache,
 * without script and without a cookie. Those who hear the page hear nothing of it.
 */
export function Seen({ locale, code }: { locale: Locale; code?: string }) {
  const path = code ? publicPath(locale, 'a', code, 'seen.gif') : publicPath(locale, 'seen.gif')
  return <img className="seen" src={path} alt="" width={1} height={1} fetchPriority="low" />
}
