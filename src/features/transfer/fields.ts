import type { FlattenedField, Payload } from 'payload'
import { localeCodes } from '@/locales'
import type { Collection, Fields } from './format'

/** Of an account: what is of the moment, or a key to it. */
const accountState = ['resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'loginAttempts', 'lockUntil', 'sessions']
const passwords = ['hash', 'salt']
/** Of a day's visitors: what tells them from each other. */
const visitorSecrets = ['salt', 'sketch']
/** Of a comment: what tells networks apart, which nothing can be compared with where their salts are not. */
const networkTraces = ['networkAddress', 'networkRange', 'networkSalt']
const editionTimes = ['article', 'locale', 'createdAt', 'updatedAt', 'revisedAt', 'staleSince']

/** The fields of a collection that cross. */
export function crossingFields(payload: Payload, collection: Collection, withSecrets: boolean): FlattenedField[] {
  const fields = payload.collections[collection].config.flattenedFields.filter(({ name }) => name !== 'id')
  if (collection === 'editions') return fields.filter(({ name }) => editionTimes.includes(name))
  const left = collection === 'users' ? [...accountState, ...(withSecrets ? [] : passwords)] : collection === 'visits' ? visitorSecrets : collection === 'comments' ? networkTraces : []
  return fields.filter((field) => !left.includes(field.name) && !('virtual' in field && field.virtual))
}

/**
 * A document as it is written down, the same from either database: the fields in the order of the configuration,
 * without what is empty (null, empty lists and groups). A language without a state of its own is a draft; a box that is
 * not ticked in a language is empty, since MongoDB has one in languages that have nothing else.
 */
export function tidy(fields: FlattenedField[], doc: Fields): Fields {
  const entries = fields.map((field) => [field.name, tidyField(field, doc[field.name])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function tidyField(field: FlattenedField, value: unknown): unknown {
  if (!field.localized) return tidyValue(field, value)
  const inLanguages = (value ?? {}) as Fields
  const valueIn = (locale: string) => (field.type === 'checkbox' && inLanguages[locale] === false ? undefined : tidyValue(field, inLanguages[locale]))
  const entries = localeCodes.map((locale) => [locale, valueIn(locale) ?? (field.name === '_status' ? 'draft' : undefined)] as const)
  return unlessEmpty(Object.fromEntries(entries.filter(([, text]) => text !== undefined)))
}

function tidyValue(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (field.type === 'group' || field.type === 'tab') return unlessEmpty(tidy(field.flattenedFields, value as Fields))
  if (field.type === 'array') return unlessEmpty((value as Fields[]).map((row) => tidy(field.flattenedFields, row)))
  return Array.isArray(value) ? unlessEmpty(value) : value
}

const unlessEmpty = <T extends object>(value: T): T | undefined => (Object.keys(value).length > 0 ? value : undefined)
