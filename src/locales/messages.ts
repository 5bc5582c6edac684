import type { Locale } from '.'
import en from './messages/en.json'
import ja from './messages/ja.json'
import ko from './messages/ko.json'
import vi from './messages/vi.json'
import zh from './messages/zh.json'

/** The readers' texts, in each language. */
export const messages: Record<Locale, typeof vi> = { vi, en, ja, ko, zh }
