// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout: all that the scripts read and build is found from here, wherever they were started. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What the scripts write for themselves (logs, lock, test reports); not the portal's data. */
export const workDir = path.join(root, '.start')
