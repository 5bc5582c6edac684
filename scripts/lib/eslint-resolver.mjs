// @ts-check
// Tells eslint-plugin-boundaries which file an import means (eslint-plugin-import's resolver interface, version 2).
// The paths of tsconfig.json and relative ones only; everything else is a package, which no direction is about.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

export const interfaceVersion = 2

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

/**
 * @param {string} source what stands in the import
 * @param {string} file the importing file, absolute
 * @returns {{ found: true, path: string } | { found: false }}
 */
export function resolve(source, file) {
  const base =
    source === '@payload-config' ? path.join(root, 'payload.config.ts')
    : source.startsWith('@/') ? path.join(root, 'src', source.slice(2))
    : /^\.\.?(\/|$)/.test(source) ? path.resolve(path.dirname(file), source)
    : undefined
  if (base === undefined) return { found: false }
  const existing = endings.map((ending) => base + ending).find((name) => fs.statSync(name, { throwIfNoEntry: false })?.isFile())
  // A file yet to be written is judged by its name.
  return { found: true, path: existing ?? (path.extname(base) ? base : `${base}.ts`) }
}
