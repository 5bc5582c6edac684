import type { Locale } from '@/locales'

export type ShareService = 'facebook' | 'zalo' | 'x' | 'line' | 'kakaoStory' | 'email'

/**
 * Spaces as %20, for in a mail (RFC 6068) a plus would be a plus; letters as they are: browsers encode them (URL Standard),
 * and a headline costs nothing a second time, where nine bytes for each of its signs would.
 */
const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/(%[89A-F][0-9A-F])+/g, decodeURIComponent)}`)
    .join('&')

/**
 * Where each service takes an address to share, without a script of its own. KakaoTalk has no such address (its sharing
 * needs an app key and a script), so KakaoStory stands for Kakao; Zalo's is the page that its own button opens.
 */
const addresses: Record<ShareService, (url: string, title: string) => string> = {
  facebook: (url) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
  zalo: (url) => {
    // Its button escapes the base64 twice: once for the value, once for the address.
    const wish = encodeURIComponent(Buffer.from(JSON.stringify({ url })).toString('base64'))
    return `https://button-share.zalo.me/share_external?${query({ d: wish })}`
  },
  x: (url, text) => `https://x.com/intent/post?${query({ url, text })}`,
  line: (url) => `https://social-plugins.line.me/lineit/share?${query({ url })}`,
  kakaoStory: (url) => `https://story.kakao.com/share?${query({ url })}`,
  email: (url, title) => `mailto:?${query({ subject: title, body: `${title}\n${url}` })}`,
}

/** What readers of each language use comes first. */
const orders: Record<Locale, ShareService[]> = {
  vi: ['facebook', 'zalo', 'x', 'line', 'kakaoStory', 'email'],
  en: ['facebook', 'x', 'line', 'kakaoStory', 'zalo', 'email'],
  ja: ['line', 'x', 'facebook', 'kakaoStory', 'zalo', 'email'],
  ko: ['kakaoStory', 'facebook', 'x', 'line', 'zalo', 'email'],
  zh: ['email', 'x', 'facebook', 'line', 'kakaoStory', 'zalo'],
}

/** The links under an article, in order. `url` is absolute: the short link, which no renaming breaks. */
export const shareLinks = (locale: Locale, url: string, title: string): Array<{ service: ShareService; href: string }> =>
  orders[locale].map((service) => ({ service, href: addresses[service](url, title) }))
