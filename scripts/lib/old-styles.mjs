// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

const stylesheet = /^\/assets\/([a-z]+\.[a-z]+)-\w+\.css$/

/**
 * A page that an edge or a reader's device kept from an earlier build names that build's stylesheet. Says where today's is;
 * null when it is today's, or none. @param {string} folder where the build wrote them
 */
export function todaysStyles(folder = path.join(root, 'public/assets')) {
  /** @type {Map<string, string>} */
  const today = new Map()
  for (const file of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    const kind = stylesheet.exec(`/assets/${file}`)?.[1]
    if (kind) today.set(kind, `/assets/${file}`)
  }
  return (/** @type {string} */ asked) => {
    const address = today.get(stylesheet.exec(asked)?.[1] ?? '')
    return address === undefined || address === asked ? null : address
  }
}
