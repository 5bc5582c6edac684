// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './paths.mjs'

/** The driver that Payload's own adapter uses; there once the packages are installed. @returns {typeof import('mongodb')} */
export function driver() {
  const adapter = createRequire(path.join(root, 'package.json')).resolve('@payloadcms/db-mongodb')
  return createRequire(createRequire(adapter).resolve('mongoose'))('mongodb')
}
