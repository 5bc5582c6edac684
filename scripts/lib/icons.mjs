// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { root } from './paths.mjs'

/** The one drawing that every icon is made of. */
const source = path.join(root, 'public/favicon.svg')
const ground = '#073540'

/** `share` is how much of the square the mark takes: what a device may cut off round is left free. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.78 },
  { file: 'icon-512.png', size: 512, share: 0.78 },
  { file: 'icon-maskable-512.png', size: 512, share: 0.56 },
  { file: 'apple-touch-icon.png', size: 180, share: 0.72 },
]

/** The icons that systems ask for as pictures of a size, on the ground of the masthead. @returns {Promise<Array<{ file: string, contents: Buffer }>>} */
export async function iconFiles() {
  const drawing = fs.readFileSync(source, 'utf8').replace(/<style>.*?<\/style>/, '<style>path{fill:#e6f2f1}circle{fill:#ff8b6b}</style>')
  return Promise.all(
    icons.map(async ({ file, size, share }) => {
      const mark = Math.round(size * share)
      const input = await sharp(Buffer.from(drawing), { density: (72 * mark) / 48 }).resize(mark, mark).png().toBuffer()
      const contents = await sharp({ create: { width: size, height: size, channels: 3, background: ground } })
        .composite([{ input }])
        .png({ palette: true })
        .toBuffer()
      return { file, contents }
    }),
  )
}
