import type { FlattenedField } from 'payload'
import type { Fields } from './format'

/** A reference to a document: within a text (Lexical's uploads and links) it may lead nowhere, in a field it may not. */
export type Reference = { collection: string; id: string; isInText: boolean; path: string; isRequired: boolean }
/** What becomes of a reference: another id, or none. */
export type Rewrite = (reference: Reference) => string | null

/** A document with each of its references rewritten. Does not change `doc`. */
export function mapReferences(fields: FlattenedField[], doc: Fields, rewrite: Rewrite, prefix = ''): Fields {
  const mapped = { ...doc }
  for (const field of fields) {
    const value = doc[field.name]
    if (value === null || value === undefined) continue
    const path = `${prefix}${field.name}`
    const inOne = (one: unknown, at: string) => mapValue(field, one, rewrite, at)
    const next = field.localized
      ? Object.fromEntries(Object.entries(value as Fields).map(([locale, one]) => [locale, inOne(one, `${path}.${locale}`)]))
      : inOne(value, path)
    if (next === undefined) delete mapped[field.name]
    else mapped[field.name] = next
  }
  return mapped
}

function mapValue(field: FlattenedField, value: unknown, rewrite: Rewrite, path: string): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return mapReferences(field.flattenedFields, value as Fields, rewrite, `${path}.`)
    case 'array':
      return (value as Fields[]).map((row, at) => mapReferences(field.flattenedFields, row, rewrite, `${path}.${at}.`))
    case 'relationship':
    case 'upload': {
      const isRequired = Boolean('required' in field && field.required)
      const one = (reference: unknown): unknown => {
        const { relationTo, value: target } = typeof field.relationTo === 'string' ? { relationTo: field.relationTo, value: reference } : (reference as { relationTo: string; value: unknown })
        const id = rewrite({ collection: relationTo, id: String(target), isInText: false, path, isRequired })
        if (id === null) return undefined
        return typeof field.relationTo === 'string' ? id : { relationTo, value: id }
      }
      return Array.isArray(value) ? value.map(one).filter((each) => each !== undefined) : one(value)
    }
    case 'richText':
      return mapText(value, rewrite, path)
    default:
      return value
  }
}

/** Wherever Lexical's JSON names a collection beside a value, that is a reference: uploads, relationships, links. */
function mapText(node: unknown, rewrite: Rewrite, path: string): unknown {
  if (Array.isArray(node)) return node.map((child) => mapText(child, rewrite, path))
  if (typeof node !== 'object' || node === null) return node
  const mapped = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, mapText(child, rewrite, path)]))
  const { relationTo, value } = node as { relationTo?: unknown; value?: unknown }
  if (typeof relationTo !== 'string') return mapped
  const rewritten = (id: string) => rewrite({ collection: relationTo, id, isInText: true, path, isRequired: false }) ?? id
  if (typeof value === 'string') mapped.value = rewritten(value)
  else if (typeof (value as { id?: unknown } | null)?.id === 'string') mapped.value = { ...(value as object), id: rewritten((value as { id: string }).id) }
  return mapped
}
