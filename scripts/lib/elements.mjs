// @ts-check
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import esbuild from 'esbuild'
import { root } from './paths.mjs'

/** Made by every build; git and the hash of the sources leave it out. */
const folder = path.join(root, 'public/assets')

/** @type {import('esbuild').BuildOptions} */
const options = {
  entryPoints: [path.join(root, 'src/site/elements/index.ts')],
  bundle: true,
  format: 'esm',
  // Browsers of the last years; older ones read the page without it.
  target: ['chrome100', 'firefox100', 'safari15'],
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
}

/** The module as readers get it. @returns {Promise<Uint8Array>} */
export async function bundleElements() {
  const { outputFiles } = await esbuild.build({ ...options, minify: true, write: false })
  return /** @type {[import('esbuild').OutputFile]} */ (outputFiles)[0].contents
}

/**
 * Writes the module of the custom elements under a name that changes with its content, so that it can be kept for ever.
 * @returns {Promise<string>} its address
 */
export async function buildElements() {
  const contents = await bundleElements()
  const name = `elements-${crypto.createHash('sha256').update(contents).digest('hex').slice(0, 12)}.js`
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, name), contents)
  for (const other of fs.readdirSync(folder)) if (other !== name) fs.rmSync(path.join(folder, other), { force: true })
  return `/assets/${name}`
}

/** In development: under one name, made anew whenever its source changes. @returns {Promise<string>} its address */
export async function watchElements() {
  const context = await esbuild.context({ ...options, outfile: path.join(folder, 'elements.js'), sourcemap: 'inline' })
  await context.rebuild()
  await context.watch()
  return '/assets/elements.js'
}
