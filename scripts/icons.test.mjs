import sharp from 'sharp'
import { expect, it } from 'vitest'
import { iconFiles } from './lib/icons.mjs'

it('icons are as large as they say, opaque, with the mark inside what a device leaves of them', async () => {
  const icons = await iconFiles()
  expect(icons.map(({ file }) => file)).toEqual(['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'apple-touch-icon.png'])
  for (const { file, contents } of icons) {
    const size = Number(/\d+/.exec(file)?.[0] ?? 180)
    const { width, height, hasAlpha } = await sharp(contents).metadata()
    expect([file, width, height, hasAlpha]).toEqual([file, size, size, false])
    const { info } = await sharp(contents).trim({ threshold: 20 }).toBuffer({ resolveWithObject: true })
    const share = Math.max(info.width, info.height) / size
    expect([file, share > 0.4, share < (file.includes('maskable') ? 0.8 / Math.SQRT2 + 0.02 : 0.9)]).toEqual([file, true, true])
  }
})
