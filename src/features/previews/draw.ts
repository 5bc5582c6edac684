import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type OverlayOptions } from 'sharp'
import { env } from '@/env'
import type { StoredEdition } from '@/features/editions/types'
import { localeRecord, type Locale } from '@/locales'
import { canWrite, fontOf } from './fonts'
import { previewPath, wordsOf } from './rules'

const [width, height, margin] = [1200, 630, 64]
/** The headline is as large as fits in so many pixels of height. */
const room = 270
const sizes = [66, 58, 52, 46, 40, 35]

/** The address of the picture drawn for an article; null where this machine has no letters for its language: then its own picture is the preview. */
export const previewOf = async (edition: StoredEdition, siteName: string): Promise<string | null> => ((await canWrite(edition.locale)) ? previewPath(edition, siteName) : null)

type Words = { text: string; locale: Locale; size: number; weight: 'Bold' | ''; colour: string }

const markup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Text as a picture, broken into lines by the rules of its script. */
const set = ({ text, locale, size, weight, colour }: Words) =>
  sharp({
    text: {
      text: `<span foreground="${colour}" lang="${localeRecord(locale).tag}">${markup(text)}</span>`,
      font: fontOf(locale, size, weight),
      width: width - 2 * margin,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
      // Fonts of the other scripts have room between their lines already.
      spacing: localeRecord(locale).script === 'latin' ? Math.round(size * 0.12) : 0,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })

async function setHeadline(text: string, locale: Locale) {
  for (const size of sizes) {
    const found = await set({ text, locale, size, weight: 'Bold', colour: '#ffffff' })
    if (found.info.height <= room || size === sizes.at(-1)) return found
  }
  throw new Error('unreachable')
}

const mark =
  '<circle cx="33" cy="14" r="8" fill="#ff8b6b"/><path fill="#e6f2f1" d="M3 36V27c0-6 2-11 5-11s4 4 5 8c1-10 4-19 8-19s6 10 8 20c1-4 3-7 6-7s5 5 6 10l4 1v7zM3 40h42v2H3zM10 45h28v2H10z"/>'

/** Dark enough below for white letters on any photo (4.5 : 1), and above for the portal's name. */
const shade = (hasPhoto: boolean): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="#073540" stop-opacity=".82"/><stop offset=".24" stop-color="#073540" stop-opacity=".12"/><stop offset=".36" stop-color="#073540" stop-opacity=".3"/><stop offset=".56" stop-color="#073540" stop-opacity=".88"/><stop offset="1" stop-color="#052a33" stop-opacity=".96"/></linearGradient></defs>` +
      (hasPhoto ? `<rect width="${width}" height="${height}" fill="url(#g)"/>` : `<g transform="translate(700 60) scale(10.4)" opacity=".13">${mark}</g>`) +
      `<g transform="translate(${margin} 38) scale(1.25)">${mark}</g><rect x="${margin}" y="${height - 28}" width="120" height="6" fill="#ff8b6b"/></svg>`,
  )

/** The article's own picture, in the proportions of a preview; null without one. */
async function photoOf({ hero }: StoredEdition): Promise<Buffer | null> {
  if (!hero?.preview) return null
  const file = path.basename(decodeURIComponent(hero.preview))
  return readFile(path.join(env.dataDir, 'media', file)).catch(() => null)
}

/** Draws what is shown where somebody shares the article: its picture, its headline, its place. A JPEG of 1200 × 630. */
export async function drawPreview(edition: StoredEdition, siteName: string): Promise<Buffer> {
  const { locale } = edition
  const words = wordsOf(edition, siteName)
  const photo = await photoOf(edition)
  const [headline, name, place] = await Promise.all([
    setHeadline(words.headline, locale),
    set({ text: words.siteName, locale, size: 30, weight: 'Bold', colour: '#ffffff' }),
    words.place ? set({ text: words.place, locale, size: 32, weight: 'Bold', colour: '#ffb39c' }) : null,
  ])
  const bottom = height - 62
  const top = bottom - headline.info.height
  const layers: OverlayOptions[] = [
    { input: shade(photo !== null), left: 0, top: 0 },
    { input: name.data, left: margin + 78, top: Math.round(68 - name.info.height / 2) },
    { input: headline.data, left: margin, top },
    ...(place ? [{ input: place.data, left: margin, top: top - place.info.height - 22 }] : []),
  ]
  const ground = photo ? sharp(photo).resize(width, height, { fit: 'cover' }) : sharp({ create: { width, height, channels: 3, background: '#073540' } })
  return ground.composite(layers).jpeg({ quality: 82, mozjpeg: true }).toBuffer()
}
