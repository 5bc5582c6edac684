// @ts-check
// A program of the sources as one file that plain Node reads. A loader of TypeScript (tsx) asks its own thread about each of
// the thousands of files of the packages: opening the configuration takes it three times as long (5.7 s of a processor, not 2).
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import esbuild from 'esbuild'
import { root, workDir } from './paths.mjs'

/** What finds files beside itself finds them from the bundle as well. @type {esbuild.Plugin} */
const ownAddress = {
  name: 'own address',
  setup: (build) => build.onLoad({ filter: /\.(ts|tsx|mjs)$/ }, async ({ path: file }) => ({
    contents: (await fs.readFile(file, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)),
    loader: file.endsWith('x') ? 'tsx' : 'ts',
  })),
}

/**
 * @param {string} source a file of the checkout; packages are not bundled
 * @returns {Promise<string>} the file to run
 */
export async function bundle(source) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root, entryPoints: [source], plugins: [ownAddress], bundle: true, write: false,
    platform: 'node', format: 'esm', target: 'node20', jsx: 'automatic', packages: 'external', sourcemap: 'inline', sourcesContent: false, charset: 'utf8', logLevel: 'warning',
  })
  const folder = path.join(workDir, 'programs')
  const file = path.join(folder, `${path.basename(source, path.extname(source))}.mjs`)
  await fs.mkdir(folder, { recursive: true })
  // Several may bundle it at once: a reader finds one whole file or another.
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  await fs.writeFile(draft, /** @type {[esbuild.OutputFile]} */ (outputFiles)[0].contents)
  await fs.rename(draft, file)
  return file
}

/**
 * Imports a module of the sources.
 * @param {string} source a file of the checkout
 */
export async function importSource(source) {
  process.setSourceMapsEnabled(true)
  const file = await bundle(source).catch(async (error) => {
    // Nothing can be written here: a full disk, or a checkout for reading only.
    if (!error.syscall) throw error
    const { register } = await import('tsx/esm/api')
    register()
    return path.join(root, source)
  })
  return import(pathToFileURL(file).href)
}
