import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { localeCodes } from '@/locales'
import { sheet, sheetNames } from '.'
import { tokens } from './tokens'

describe('the stylesheet', () => {
  it.each(localeCodes)('of %s stays within 5.5 kB, compressed, on every kind of page', (locale) => {
    for (const name of sheetNames) expect(gzipSync(sheet(name, locale)).length, name).toBeLessThanOrEqual(5_500)
  })
})

type Palette = Record<string, string>

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => parseInt(pair, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const read = (text: string): Palette => Object.fromEntries([...text.matchAll(/--([\w-]+):(#\w+)/g)].map(([, name, value]) => [name, value]))
  const [light = '', dark = ''] = tokens.split('@media')
  const palettes: Array<[string, Palette]> = [
    ['light', read(light)],
    ['dark', { ...read(light), ...read(dark) }],
  ]
  const text = [
    ['ink', 'paper'], ['ink', 'mist'], ['soft', 'paper'], ['soft', 'mist'], ['bay', 'paper'], ['bay', 'mist'], ['flame', 'paper'],
    ['flame', 'mist'], ['paper', 'bay'], ['paper', 'ink'], ['on-deep', 'deep'], ['soft-deep', 'deep'],
  ] as const
  const controls = [['edge', 'paper'], ['edge', 'mist'], ['flame', 'paper'], ['spark', 'deep']] as const

  it.each(palettes)('can be read (%s)', (_, palette) => {
    for (const [front, back] of text) expect(contrast(palette[front]!, palette[back]!), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5)
  })
  it.each(palettes)('show where a control is (%s)', (_, palette) => {
    for (const [front, back] of controls) expect(contrast(palette[front]!, palette[back]!), `${front} on ${back}`).toBeGreaterThanOrEqual(3)
  })
})
