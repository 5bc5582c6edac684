import { localeCodes } from '@/locales'
import { sheet, sheetNames } from '.'

/** Every stylesheet, as the build writes it (`scripts/lib/elements.mjs`). */
export default localeCodes.flatMap((locale) => sheetNames.map((name) => ({ name: `${name}.${locale}`, css: sheet(name, locale) })))
