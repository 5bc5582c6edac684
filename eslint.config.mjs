// @ts-check
import tseslint from 'typescript-eslint'
import { importDirections } from './scripts/lib/import-directions.mjs'

const everyImport = ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)'

const nextCache = {
  selector: `${everyImport}[source.value=/^next\\u002Fcache(\\.js)?$/]`,
  message: 'Only src/cache talks to next/cache.',
}

const localApi = {
  selector:
    'CallExpression[callee.property.name=/^(find|findByID|findDistinct|findGlobal|findVersions|findVersionByID|findGlobalVersions|create|update|updateGlobal|delete|count|countVersions|duplicate|restoreVersion)$/]' +
    ":matches([callee.object.name='payload'], [callee.object.property.name='payload'])" +
    ":not(:has(Property[key.name='overrideAccess'])):not(:has(SpreadElement))",
  message: 'A Local API call says overrideAccess out loud.',
}

/** What would put the framework's script back on readers' pages. */
const inTheBrowser = [
  "ExpressionStatement[directive='use client']",
  `${everyImport}[source.value='next/script']`,
  "ImportDeclaration[source.value='react'] ImportSpecifier[imported.name=/^(Suspense|useActionState)$/]",
].map((selector) => ({ selector, message: "Readers' pages carry no framework script: an element of src/site/elements improves what works without." }))

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.start/**',
      'data/**',
      'public/assets/**',
      'test-results/**',
      'playwright-report/**',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/db/migrations/**',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts', '*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Payload's hooks receive `any` by its own types: these would only teach everyone to cast.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      // A leading underscore says that the caller gives more than is needed.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
    },
  },
  importDirections,
  { files: ['src/**', 'payload.config.ts'], rules: { 'no-restricted-syntax': ['error', nextCache, localApi] } },
  { files: ['src/cache/**'], rules: { 'no-restricted-syntax': ['error', localApi] } },
  {
    files: ['src/site/**', 'src/app/(site)/**', 'src/blocks/**'],
    rules: { 'no-restricted-syntax': ['error', nextCache, localApi, ...inTheBrowser] },
  },
)
