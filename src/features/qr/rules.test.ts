import jsQR from 'jsqr'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { qrSvg } from './rules'

async function decode(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 600 }).resize(400, 400, { kernel: 'nearest' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe('a QR code', () => {
  it.each(['https://doingoai.gov.vn/vi/a/7k2m9q', `https://example.vn/${'x'.repeat(200)}`])('of %s is read back by a decoder', async (address) => {
    expect(await decode(qrSvg(address))).toBe(address)
  })

  it('is black on white with a quiet zone of four modules', () => {
    const svg = qrSvg('https://example.vn/vi/a/7k2m9q')
    expect(svg).toContain('<rect fill="white"')
    expect(svg).toContain('<path fill="black"')
    const corners = [...svg.matchAll(/M(\d+),(\d+)h/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...corners.flat())).toBe(4)
  })
})
