// @ts-check
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { aptInstall, mayInstall, onPath } from './debian.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const fonts = 'fonts-noto-cjk'

const find = () => names.map(onPath).find((file) => file !== undefined)

/** Without Japanese, Korean and Chinese glyphs the screenshots of three languages show boxes. */
async function ensureFonts() {
  const fcList = onPath('fc-list')
  const hasFonts = fcList !== undefined && execFileSync(fcList, [':lang=ja', 'family'], { encoding: 'utf8' }).trim() !== ''
  if (hasFonts || (mayInstall() && (await aptInstall(fonts)))) return
  process.stdout.write(`Không có phông chữ Nhật, Hàn, Trung: cài ${fonts} / No CJK fonts: install ${fonts}\n`)
}

/**
 * A real Chromium for the end-to-end tests: CHROMIUM_PATH, then PATH, then Debian's.
 * @returns {Promise<string>} its path
 * @throws {Error} one line that says what to install
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    try {
      fs.accessSync(given, fs.constants.X_OK)
    } catch {
      throw new Error(`CHROMIUM_PATH: không chạy được ${JSON.stringify(given)} / cannot run ${JSON.stringify(given)}`)
    }
    await ensureFonts()
    return given
  }
  let file = find()
  if (!file && mayInstall() && (await aptInstall('chromium', fonts, 'fonts-dejavu-core'))) file = find()
  if (!file) {
    throw new Error(
      'Chromium: không tìm thấy; cài gói chromium hoặc đặt CHROMIUM_PATH / not found; install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    )
  }
  await ensureFonts()
  return file
}
