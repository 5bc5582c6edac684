import { ESLint } from 'eslint'
import path from 'node:path'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { root } from './lib/paths.mjs'

// The project's own configuration; without types, which only files on disk have.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] })

/** The rules of the house that a file of these lines breaks. */
async function broken(file, lines) {
  const [result] = await eslint.lintText(`${lines}\n`, { filePath: path.join(root, file) })
  const fatal = result.messages.find((each) => each.fatal)
  if (fatal) throw new Error(fatal.message)
  return result.messages.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('boundaries/') || id === restricted)
}

const directions = 'boundaries/dependencies'
const restricted = 'no-restricted-syntax'
const imports = (source) => `import { x } from '${source}'`

describe('imports that the house forbids', () => {
  test.each([
    ['src/site/Headline.tsx', '@/features/articles/queries'],
    ['src/site/Headline.tsx', '@/cache/cached'],
    ['src/site/Headline.tsx', '@/blocks/PullQuote/config'],
    ['src/site/Headline.tsx', '../app/(site)/[locale]/page'],
    ['src/app/(site)/[locale]/page.tsx', '@/collections/Articles'],
    ['src/app/(site)/[locale]/page.tsx', '@/db/adapter'],
    ['src/features/articles/writers.ts', '@/db/copies'],
    ['src/features/backup/backup.ts', '@/db/adapter'],
    ['src/features/articles/queries.ts', '@/features/comments/forms'],
    ['src/features/articles/queries.ts', '@/features/editions/queries'],
    ['src/features/articles/queries.ts', '../comments/writers'],
    ['src/features/articles/queries.ts', '@/site/Headline'],
    ['src/features/articles/writers.ts', '@payload-config'],
    ['src/features/articles/rules.ts', '@/collections/Articles'],
    ['src/collections/Articles/hooks/publish.ts', '@/features/editions/queries'],
    ['src/collections/Articles/index.ts', '@/features/articles/actions'],
    ['src/collections/Articles/index.ts', '@/cache/invalidate'],
    ['src/collections/Articles/index.ts', '@/blocks/PullQuote/Component'],
    ['src/collections/Articles/index.ts', '../../../payload.config'],
    ['src/globals/Menu.ts', '@/db/adapter'],
    ['src/globals/Menu.ts', '@/collections/Articles'],
    ['src/jobs/sweeper.ts', '@/features/comments/queries'],
    ['src/jobs/sweeper.ts', '@/db/adapter'],
    ['src/instrumentation.ts', '@/features/outbox/queries'],
    ['src/instrumentation.ts', '@/db/adapter'],
    ['src/admin/ModerationQueue.tsx', '@/features/comments/queries'],
    ['src/demo/load.ts', '@/features/articles/writers'],
    ['src/demo/load.ts', '@/collections/Articles'],
    ['src/cache/cached.ts', '@/features/articles/rules'],
    ['src/locales/index.ts', '@/access/roles'],
    ['src/access/editors.ts', '@/features/articles/rules'],
    ['payload.config.ts', './src/features/articles/queries'],
    ['payload.config.ts', '@/site/Headline'],
    ['src/site/Headline.tsx', '@/testing/newsroom'],
    ['src/site/Headline.tsx', '@/nowhere/to-be-found'],
  ])('%s may not import %s', async (file, source) => {
    expect(await broken(file, imports(source))).toContain(directions)
  })

  test('however it is written', async () => {
    for (const line of [
      "const x = await import('@/db/adapter')",
      "export * from '@/db/adapter'",
      "export { x } from '@/db/adapter'",
      "import '@/db/adapter'",
      "import type { X } from '@/db/adapter'",
    ]) {
      expect(await broken('src/features/articles/rules.ts', line), line).toContain(directions)
    }
  })

  test('next/cache belongs to src/cache', async () => {
    for (const source of ['next/cache', 'next/cache.js']) {
      for (const line of [imports(source), `const x = await import('${source}')`, `export * from '${source}'`]) {
        expect(await broken('src/features/articles/queries.ts', line), line).toContain(restricted)
        expect(await broken('src/cache/invalidate.ts', line), line).toEqual([])
      }
    }
    expect(await broken('src/app/page.tsx', imports('next/headers'))).toEqual([])
  })

  test('a new folder says first who may import it', async () => {
    expect(await broken('src/utils/things.ts', 'export const x = 1')).toContain('boundaries/no-unknown-files')
  })
})

describe('imports that the house is built on', () => {
  test.each([
    ['src/app/(site)/[locale]/page.tsx', '@/features/articles/queries'],
    ['src/app/(site)/[locale]/page.tsx', '@/site/Headline'],
    ['src/app/internal/revalidate/route.ts', '@/cache/invalidate'],
    ['src/app/(payload)/api/[...slug]/route.ts', '@payload-config'],
    ['src/site/Headline.tsx', '@/locales'],
    ['src/site/Headline.tsx', '@/payload-types'],
    ['src/site/Headline.tsx', './Kicker'],
    ['src/site/RichText.tsx', '@/blocks/PullQuote/Component'],
    ['src/features/articles/queries.ts', './rules'],
    ['src/features/articles/actions.ts', './queries'],
    ['src/features/articles/writers.ts', '@/features/outbox/writers'],
    ['src/features/articles/queries.ts', '@/features/editions/types'],
    ['src/features/articles/queries.ts', '@/cache/cached'],
    ['src/collections/Articles/index.ts', '@/features/articles/rules'],
    ['src/collections/Articles/index.ts', '@/features/editions/writers'],
    ['src/collections/Articles/index.ts', '@/access/editors'],
    ['src/globals/Menu.ts', '@/fields/slugField'],
    ['src/fields/body.ts', '@/blocks/PullQuote/config'],
    ['src/jobs/sweeper.ts', '@/features/comments/writers'],
    ['src/instrumentation.ts', '@/features/outbox/sender'],
    ['src/admin/ModerationQueue.tsx', '@/features/comments/writers'],
    ['src/demo/load.ts', '@/features/articles/rules'],
    ['src/demo/load.ts', 'payload'],
    ['payload.config.ts', '@/db/adapter'],
    ['src/features/backup/backup.ts', '@/db/copies'],
    ['src/features/articles/articles.int.test.ts', '@payload-config'],
  ])('%s may import %s', async (file, source) => {
    expect(await broken(file, imports(source))).toEqual([])
  })

  test('the demo may know the type of a collection', async () => {
    expect(await broken('src/demo/load.ts', "import type { X } from '@/collections/Articles'")).toEqual([])
  })
})

describe('habits', () => {
  test('every Local API call says overrideAccess out loud', async () => {
    for (const api of ['payload', 'req.payload']) {
      expect(await broken('src/jobs/sweeper.ts', `await ${api}.find({ collection: 'articles' })`)).toEqual([restricted])
      expect(await broken('src/jobs/sweeper.ts', `await ${api}.find({ collection: 'articles', overrideAccess: true })`)).toEqual([])
    }
  })

  test("readers' pages ask for nothing of the framework in the browser", async () => {
    for (const lines of ["'use client'", imports('next/script'), "import { Suspense } from 'react'", "import { useActionState } from 'react'"]) {
      for (const file of ['src/site/Headline.tsx', 'src/app/(site)/[locale]/page.tsx', 'src/blocks/PullQuote/Component.tsx']) {
        expect(await broken(file, lines), lines).toEqual([restricted])
      }
      expect(await broken('src/admin/ModerationQueue.tsx', lines), lines).toEqual([])
    }
  })
})
