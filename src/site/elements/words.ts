import { localeRecord, localeCodes, type Locale } from '@/locales'
import { ShareLink as shareEn, Reading as readingEn, Suggestions as suggestionsEn } from '@/locales/messages/en.json'
import { ShareLink as shareJa, Reading as readingJa, Suggestions as suggestionsJa } from '@/locales/messages/ja.json'
import { ShareLink as shareKo, Reading as readingKo, Suggestions as suggestionsKo } from '@/locales/messages/ko.json'
import { ShareLink as shareVi, Reading as readingVi, Suggestions as suggestionsVi } from '@/locales/messages/vi.json'
import { ShareLink as shareZh, Reading as readingZh, Suggestions as suggestionsZh } from '@/locales/messages/zh.json'

const all: Record<Locale, { share: typeof shareVi; reading: typeof readingVi; suggestions: typeof suggestionsVi }> = {
  vi: { share: shareVi, reading: readingVi, suggestions: suggestionsVi },
  en: { share: shareEn, reading: readingEn, suggestions: suggestionsEn },
  ja: { share: shareJa, reading: readingJa, suggestions: suggestionsJa },
  ko: { share: shareKo, reading: readingKo, suggestions: suggestionsKo },
  zh: { share: shareZh, reading: readingZh, suggestions: suggestionsZh },
}

/** What the elements say in the language of the page. In the module, which is kept, they cost a reader once; in the pages, each time. */
export const words = all[localeCodes.find((code) => localeRecord(code).tag === document.documentElement.lang) ?? 'vi']
