import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { refuseTakenPath } from '@/fields/refuseTakenPath'
import { formerSlugsField, slugField } from '@/fields/slugField'
import { followReference } from '@/collections/hooks/followReference'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { refuseWhileInUse } from '@/collections/hooks/refuseWhileInUse'

export const Sections: CollectionConfig = {
  slug: 'sections',
  labels: labels('Chuyên mục', 'Section', 'Sections'),
  admin: { useAsTitle: 'name', listSearchableFields: ['name', 'slug'], defaultColumns: ['name', 'slug', 'parent'], group: groups.reference, hidden: hiddenUnless('admin', 'editor') },
  defaultPopulate: { name: true, slug: true },
  access: { read: anyone, create: editors, update: editors, delete: editors },
  hooks: {
    beforeOperation: [boundAnonymousReads, searchWithoutMarks('name')],
    beforeValidate: [normaliseText, refuseTakenPath],
    beforeChange: [keepFormerSlug],
    afterChange: [followReference.onChange],
    beforeDelete: [refuseWhileInUse],
    afterDelete: [followReference.onDelete],
  },
  fields: [
    { name: 'name', type: 'text', label: text('Tên', 'Name'), localized: true, required: true },
    slugField('name'),
    formerSlugsField,
    { name: 'description', type: 'textarea', label: text('Mô tả', 'Description'), localized: true },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'sections',
      label: text('Thuộc chuyên mục', 'Parent section'),
      admin: { position: 'sidebar' },
      // One level is what the menu shows; it also rules out circles.
      filterOptions: ({ id }) => ({ parent: { exists: false }, ...(id ? { id: { not_equals: id } } : {}) }),
    },
  ],
}
