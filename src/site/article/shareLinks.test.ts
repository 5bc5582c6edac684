import { describe, expect, it } from 'vitest'
import { localeCodes } from '@/locales'
import { shareLinks } from './shareLinks'

const url = 'https://example.vn/vi/a/7k2m9q'
const title = 'Hạ Long: 50% & “hội nhập”?'

describe('the links to share an article', () => {
  it.each(localeCodes)('carry the address whole, in %s', (locale) => {
    const links = shareLinks(locale, url, title)
    expect(new Set(links.map(({ service }) => service)).size).toBe(6)
    for (const { service, href } of links) {
      const address = new URL(href)
      const values = [...address.searchParams.values()]
      const zalo = service === 'zalo' && (JSON.parse(Buffer.from(decodeURIComponent(address.searchParams.get('d')!), 'base64').toString()) as { url: string }).url
      expect(service === 'zalo' ? zalo : values.find((value) => value.includes(url)), service).toContain(url)
    }
    expect(links.find(({ service }) => service === 'email')!.href).not.toMatch(/[ +]/)
  })

  it('begin with what readers of the language use', () => {
    expect([shareLinks('ja', url, title)[0]!.service, shareLinks('ko', url, title)[0]!.service, shareLinks('vi', url, title)[1]!.service]).toEqual(['line', 'kakaoStory', 'zalo'])
  })
})
