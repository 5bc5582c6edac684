// @ts-check
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import esbuild from 'esbuild'
import { iconFiles } from './icons.mjs'
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

/** Every stylesheet (`site/css/files.ts`). @returns {Promise<Array<{ name: string, css: string }>>} */
async function stylesheets() {
  const { outputFiles } = await esbuild.build({ ...options, entryPoints: [path.join(root, 'src/site/css/files.ts')], write: false })
  const source = Buffer.from(/** @type {[import('esbuild').OutputFile]} */ (outputFiles)[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${source}`)).default
}

/**
 * The service worker, which names its caches after the build that it belongs to.
 * @param {string} build
 */
async function bundleWorker(build) {
  const { outputFiles } = await esbuild.build({ ...options, entryPoints: [path.join(root, 'src/site/offline/worker.mjs')], format: 'iife', define: { PORTAL_BUILD: JSON.stringify(build) }, minify: true, write: false })
  return Buffer.from(/** @type {[import('esbuild').OutputFile]} */ (outputFiles)[0].contents)
}

/**
 * Writes what readers' browsers keep for ever, each file under a name that changes with its content: the module of the
 * custom elements, the stylesheets, which share the end of their names, and the service worker, which a route hands out.
 * @returns {Promise<{ elements: string, styles: string, worker: string }>} addresses, and the end of the stylesheets' names
 */
export async function buildAssets() {
  const hashOf = (/** @type {Uint8Array} */ contents) => crypto.createHash('sha256').update(contents).digest('hex').slice(0, 12)
  const named = (/** @type {string} */ name, /** @type {Uint8Array} */ contents) => ({ contents, file: `${name}-${hashOf(contents)}.js` })
  const module = named('elements', await bundleElements())
  const sheets = await stylesheets()
  const styles = hashOf(Buffer.from(JSON.stringify(sheets)))
  const worker = named('worker', await bundleWorker(hashOf(Buffer.concat([module.contents, Buffer.from(styles)]))))
  const files = [module, worker, ...sheets.map(({ name, css }) => ({ file: `${name}-${styles}.css`, contents: css })), ...(await iconFiles())]
  fs.mkdirSync(folder, { recursive: true })
  for (const { file, contents } of files) fs.writeFileSync(path.join(folder, file), contents)
  const written = new Set(files.map(({ file }) => file))
  for (const other of fs.readdirSync(folder)) if (!written.has(other)) fs.rmSync(path.join(folder, other), { force: true })
  return { elements: `/assets/${module.file}`, styles, worker: `/assets/${worker.file}` }
}

/** In development: under one name, made anew whenever its source changes. @returns {Promise<string>} its address */
export async function watchElements() {
  const context = await esbuild.context({ ...options, outfile: path.join(folder, 'elements.js'), sourcemap: 'inline' })
  await context.rebuild()
  await context.watch()
  for (const { file, contents } of await iconFiles()) fs.writeFileSync(path.join(folder, file), contents)
  return '/assets/elements.js'
}
