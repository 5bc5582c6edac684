import type { BaseDatabaseAdapter, Where } from 'payload'

const reads = ['count', 'countVersions', 'find', 'findDistinct', 'findOne', 'findVersions', 'queryDrafts'] as const

/** Every query of the adapter asks with its conditions rewritten: `rewrite` gets each value and the names that lead to it. */
function rewriteQueries(adapter: BaseDatabaseAdapter, rewrite: (value: unknown, names: string[]) => unknown): void {
  const visit = (value: unknown, names: string[]): unknown => {
    if (value?.constructor === Object) return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, [...names, name])]))
    if (Array.isArray(value) && value.some((child: unknown) => child?.constructor === Object)) return value.map((child) => visit(child, names))
    return rewrite(value, names)
  }
  for (const name of reads) {
    const read = (adapter[name] as (args: { where?: Where }) => Promise<unknown>).bind(adapter)
    Object.assign(adapter, { [name]: (args: { where?: Where }) => read(args.where ? { ...args, where: visit(args.where, []) as Where } : args) })
  }
}

/** All text is stored in Unicode's composed form (NFC): what is looked for is brought into it, however it was typed. */
export function searchInStoredForm(adapter: BaseDatabaseAdapter): void {
  const composed = (value: unknown): unknown => (typeof value === 'string' ? value.normalize('NFC') : Array.isArray(value) ? value.map(composed) : value)
  rewriteQueries(adapter, composed)
}

/** An id that no document can have finds nothing, as on SQLite: MongoDB's driver would fail to read it as one of its own. */
export function ignoreImpossibleIds(adapter: BaseDatabaseAdapter): void {
  const isPossible = (id: unknown): boolean => typeof id !== 'string' || /^[0-9a-f]{24}$/i.test(id)
  rewriteQueries(adapter, (value, names) => {
    const isListOfIds = names.at(-2) === 'id' && (names.at(-1) === 'in' || names.at(-1) === 'not_in')
    return isListOfIds && Array.isArray(value) ? value.filter(isPossible) : value
  })
}
