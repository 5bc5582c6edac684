import type { CollectionBeforeOperationHook, Where } from 'payload'
import { slugify } from '@/locales/slugify'

const isObject = (value: unknown): value is Record<string, unknown> => value?.constructor === Object
const isPlain = (text: unknown): text is string => typeof text === 'string' && /^[\x20-\x7e]+$/.test(text)

/** A condition on a title that was typed without marks ("tuyen quang") also asks the slug, which has none: it finds "Tuyên Quang". */
function widen(title: string, where: Where): Where {
  const parts = Object.entries(where).map(([name, value]): Where => {
    if (Array.isArray(value)) return { [name]: value.map((part) => widen(title, part)) }
    const typed = name === title && isObject(value) ? value.like : undefined
    const slug = isPlain(typed) ? slugify(typed).replaceAll('-', ' ') : ''
    return slug ? { or: [{ [name]: value }, { slug: { like: slug } }] } : { [name]: value }
  })
  return parts.length === 1 ? parts[0]! : { and: parts }
}

/** For the desk's lists and its fields that choose from them, which both ask for the title. */
export const searchWithoutMarks =
  (title: string): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const { where } = args as { where?: Where }
    return operation === 'read' && req.user && where ? { ...args, where: widen(title, where) } : args
  }
