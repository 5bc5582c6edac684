import { localeRecord, localeCodes, type Locale } from '@/locales'
import { ShareLink as shareEn, Reading as readingEn } from '@/locales/messages/en.json'
import { ShareLink as shareJa, Reading as readingJa } from '@/locales/messages/ja.json'
import { ShareLink as shareKo, Reading as readingKo } from '@/locales/messages/ko.json'
import { ShareLink as shareVi, Reading as readingVi } from '@/locales/messages/vi.json'
import { ShareLink as shareZh, Reading as readingZh } from '@/locales/messages/zh.json'

const all: Record<Locale, { share: typeof shareVi; reading: typeof readingVi }> = {
  vi: { share: shareVi, reading: readingVi },
  en: { share: shareEn, reading: readingEn },
  ja: { share: shareJa, reading: readingJa },
  ko: { share: shareKo, reading: readingKo },
  zh: { share: shareZh, reading: readingZh },
}

/** What the elements say in the language of the page. In the module, which is kept, they cost a reader once; in the pages, each time. */
export const words = all[localeCodes.find((code) => localeRecord(code).tag === document.documentElement.lang) ?? 'vi']
