// @ts-check
import { createHash } from 'node:crypto'

/**
 * What a reader has chosen (`elements/ReadingPreferences.ts`) is set before the first paint, so that nothing flashes: the
 * one script in the page itself. It is the same on every page, and the policy of the pages names its hash.
 */
export const earlyScript =
  'try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.reading))}catch(e){}'

/** By it the page's own script is told from the framework's. */
export const earlyScriptId = 'reading'

/** As `script-src` takes it (CSP Level 3). */
export const earlyScriptSource = `'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`
