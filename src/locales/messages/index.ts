import type { Locale } from '..'
import en from './en.json'
import ja from './ja.json'
import ko from './ko.json'
import vi from './vi.json'
import zh from './zh.json'

/** The readers' texts, in each language. */
export const messages: Record<Locale, typeof vi> = { vi, en, ja, ko, zh }
