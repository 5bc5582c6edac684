import type { FlattenedField, Payload } from 'payload'
import { isLocale } from '@/locales'
import type { Collection, Fields } from './format'

/** What is wrong with a value, and where in its document. */
export type FieldFault = { vi: string; en: string }

const fault = (path: string, vi: string, en: string): FieldFault => ({ vi: `${path}: ${vi}`, en: `${path}: ${en}` })

/** Whether a document is of the shape of these fields: nothing unknown, nothing of another type, nothing required that is not there. */
export function faultsIn(fields: FlattenedField[], doc: Fields, { isDraft = false, prefix = '' } = {}): FieldFault[] {
  const faults: FieldFault[] = []
  for (const name of Object.keys(doc)) {
    if (!fields.some((field) => field.name === name)) faults.push(fault(`${prefix}${name}`, 'không có trường này', 'no such field'))
  }
  for (const field of fields) {
    const value = doc[field.name]
    const path = `${prefix}${field.name}`
    if (value === null || value === undefined) {
      const isNeeded = 'required' in field && field.required && field.defaultValue === undefined && !isDraft
      if (isNeeded) faults.push(fault(path, 'không được thiếu', 'must not be missing'))
    } else if (!field.localized) faults.push(...faultsOfValue(field, value, path, isDraft))
    else if (!isObject(value)) faults.push(fault(path, 'phải là một đối tượng theo ngôn ngữ', 'must be an object by language'))
    else {
      for (const [locale, one] of Object.entries(value)) {
        if (isLocale(locale)) faults.push(...faultsOfValue(field, one, `${path}.${locale}`, isDraft))
        else faults.push(fault(`${path}.${locale}`, 'không có ngôn ngữ này', 'no such language'))
      }
    }
  }
  return faults
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function faultsOfValue(field: FlattenedField, value: unknown, path: string, isDraft: boolean): FieldFault[] {
  const wrong = fault(path, 'sai kiểu giá trị', 'a value of the wrong type')
  if ('hasMany' in field && field.hasMany) return Array.isArray(value) ? value.flatMap((one, at) => (fits(field, one) ? [] : [fault(`${path}.${at}`, 'giá trị không hợp lệ', 'not a valid value')])) : [wrong]
  if (field.type === 'group' || field.type === 'tab') return isObject(value) ? faultsIn(field.flattenedFields, value, { isDraft, prefix: `${path}.` }) : [wrong]
  if (field.type === 'array') {
    if (!Array.isArray(value)) return [wrong]
    return value.flatMap((row, at) => (isObject(row) ? faultsIn(field.flattenedFields, row, { isDraft, prefix: `${path}.${at}.` }) : [fault(`${path}.${at}`, 'sai kiểu giá trị', 'a value of the wrong type')]))
  }
  return fits(field, value) ? [] : [fault(path, 'giá trị không hợp lệ', 'not a valid value')]
}

function fits(field: FlattenedField, value: unknown): boolean {
  switch (field.type) {
    case 'number':
      return typeof value === 'number'
    case 'checkbox':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
    case 'select':
    case 'radio':
      return field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
    case 'relationship':
    case 'upload':
      if (typeof field.relationTo === 'string') return typeof value === 'string'
      return isObject(value) && typeof value.value === 'string' && field.relationTo.includes(value.relationTo as never)
    case 'richText':
      return isObject(value) && isObject(value.root)
    case 'json':
      return true
    default:
      return typeof value === 'string'
  }
}

/** The fields no two documents may agree in. */
export const uniqueFields = (payload: Payload, collection: Collection): string[] =>
  payload.collections[collection].config.flattenedFields.flatMap((field) => ('unique' in field && field.unique && !field.localized ? [field.name] : []))
