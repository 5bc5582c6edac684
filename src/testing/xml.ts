import { readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'

type Grammar = 'atom' | 'rss' | 'sitemap'
const grammars = new Map<Grammar, string>()

/** What libxml2 finds wrong with a document by its grammar (`src/testing/schemas`); empty for a valid one. */
export async function faultsOf(document: string, grammar: Grammar): Promise<string[]> {
  const schema = grammars.get(grammar) ?? readFileSync(path.join('src/testing/schemas', `${grammar}.rng`), 'utf8')
  grammars.set(grammar, schema)
  const { errors } = await validateXML({ xml: { fileName: 'document.xml', contents: document }, schema, extension: 'relaxng', initialMemoryPages: 1_024, maxMemoryPages: 8_192 })
  return errors.map(({ message }) => message)
}
