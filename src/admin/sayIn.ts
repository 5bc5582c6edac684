/** Words of the admin's own components, each Vietnamese and English. */
type Words = Record<string, { vi: string; en: string }>

/** Says such words in the language of the admin; those that are neither Vietnamese nor English read English. */
export const sayIn =
  <W extends Words>(words: W) =>
  (language: string) =>
  (word: keyof W): string =>
    words[word]![language === 'vi' ? 'vi' : 'en']
