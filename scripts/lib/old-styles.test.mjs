import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { todaysStyles } from './old-styles.mjs'

it('a page of an earlier build gets the styles of today', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'styles-'))
  for (const file of ['article.vi-0123456789ab.css', 'article.ja-0123456789ab.css', 'elements-ba9876543210.js']) fs.writeFileSync(path.join(folder, file), '')
  const styles = todaysStyles(folder)
  expect(styles('/assets/article.ja-aaaaaaaaaaaa.css')).toBe('/assets/article.ja-0123456789ab.css')
  for (const other of ['/assets/article.ja-0123456789ab.css', '/assets/article.kr-aaaaaaaaaaaa.css', '/assets/elements-aaaaaaaaaaaa.js', '/vi']) expect(styles(other), other).toBeNull()
  fs.rmSync(folder, { recursive: true })
  expect(todaysStyles(folder)('/assets/article.ja-aaaaaaaaaaaa.css')).toBeNull()
})
