import type { TextField } from 'payload'
import { text } from './labels'
import { slugify } from '@/locales/slugify'

/** The URL segment of what is not translated: written once, from `source` when left empty. */
export const slugField = (source: string): TextField => ({
  name: 'slug',
  type: 'text',
  label: text('Đường dẫn', 'Slug'),
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: text('Để trống thì lấy từ tên. Đường dẫn cũ vẫn chuyển tới trang này.', 'Taken from the name when empty. Former slugs keep leading here.'),
  },
  hooks: {
    beforeValidate: [
      ({ value, data }) => slugify(String(value || (data as Record<string, unknown> | undefined)?.[source] || '')) || undefined,
    ],
  },
})

export const formerSlugsField: TextField = {
  name: 'formerSlugs',
  type: 'text',
  hasMany: true,
  label: text('Đường dẫn cũ', 'Former slugs'),
  admin: { position: 'sidebar' },
}
