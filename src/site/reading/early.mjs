// @ts-check
import { createHash } from 'node:crypto'

/**
 * What a reader has chosen (`elements/ReadingPreferences.ts`) is set before the first paint, so that nothing flashes: the
 * one script in the page itself. It is the same on every page, and the policy of the pages names its hash.
 */
export const earlyScript =
  "try{var p=JSON.parse(localStorage.reading||'{}'),d=document.documentElement.dataset;['theme','size','contrast','spacing'].forEach(function(k){if(p[k])d[k]=p[k]})}catch(e){}"

/** By it the page's own script is told from the framework's. */
export const earlyScriptId = 'reading'

/** As `script-src` takes it (CSP Level 3). */
export const earlyScriptSource = `'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`
