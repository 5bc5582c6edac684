import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bundleElements } from './elements.mjs'

it('the module of the custom elements stays within 15 kB, compressed, and imports nothing at run time', async () => {
  const source = Buffer.from(await bundleElements())
  expect(source.toString()).toContain('share-link')
  expect(source.toString()).not.toMatch(/\bimport\b|\bexport\b|https?:/)
  expect(gzipSync(source).length).toBeLessThanOrEqual(15_000)
})
