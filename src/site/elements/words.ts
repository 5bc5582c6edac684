import { localeRecord, localeCodes, type Locale } from '@/locales'
import { Copying as copyingEn, Reading as readingEn } from '@/locales/messages/en.json'
import { Copying as copyingJa, Reading as readingJa } from '@/locales/messages/ja.json'
import { Copying as copyingKo, Reading as readingKo } from '@/locales/messages/ko.json'
import { Copying as copyingVi, Reading as readingVi } from '@/locales/messages/vi.json'
import { Copying as copyingZh, Reading as readingZh } from '@/locales/messages/zh.json'

const all: Record<Locale, { copying: typeof copyingVi; reading: typeof readingVi }> = {
  vi: { copying: copyingVi, reading: readingVi },
  en: { copying: copyingEn, reading: readingEn },
  ja: { copying: copyingJa, reading: readingJa },
  ko: { copying: copyingKo, reading: readingKo },
  zh: { copying: copyingZh, reading: readingZh },
}

/** What the elements say in the language of the page. In the module, which is kept, they cost a reader once; in the pages, each time. */
export const words = all[localeCodes.find((code) => localeRecord(code).tag === document.documentElement.lang) ?? 'vi']
