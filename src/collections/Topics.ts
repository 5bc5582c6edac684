import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { formerSlugsField, slugField } from '@/fields/slugField'
import { followReference } from '@/collections/hooks/followReference'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { refuseWhileInUse } from '@/collections/hooks/refuseWhileInUse'

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: labels('Chủ đề', 'Topic', 'Topics'),
  admin: { useAsTitle: 'name', listSearchableFields: ['name', 'slug'], defaultColumns: ['name', 'slug'], group: groups.reference, hidden: hiddenUnless('admin', 'editor') },
  defaultPopulate: { name: true, slug: true },
  access: { read: anyone, create: editors, update: editors, delete: editors },
  hooks: { beforeOperation: [boundAnonymousReads, searchWithoutMarks('name')], beforeValidate: [normaliseText], beforeChange: [keepFormerSlug], afterChange: [followReference.onChange], beforeDelete: [refuseWhileInUse],
    afterDelete: [followReference.onDelete] },
  fields: [{ name: 'name', type: 'text', label: text('Tên', 'Name'), localized: true, required: true }, slugField('name'), formerSlugsField],
}
