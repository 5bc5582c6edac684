import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { anyone } from '@/access/anyone'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { keepFormerSlug } from '@/fields/keepFormerSlug'
import { formerSlugsField, slugField } from '@/fields/slugField'
import { webAddress } from '@/fields/webAddress'
import { followReference } from '@/collections/hooks/followReference'
import { searchWithoutMarks } from '@/collections/hooks/searchWithoutMarks'
import { refuseWhileInUse } from '@/collections/hooks/refuseWhileInUse'

export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: labels('Nguồn tin', 'Source', 'Sources'),
  admin: { useAsTitle: 'name', listSearchableFields: ['name', 'abbreviation', 'url', 'slug'], defaultColumns: ['name', 'abbreviation', 'url'], group: groups.reference, hidden: hiddenUnless('admin', 'editor') },
  access: { read: anyone, create: editors, update: editors, delete: editors },
  hooks: { beforeOperation: [boundAnonymousReads, searchWithoutMarks('name')], beforeValidate: [normaliseText], beforeChange: [keepFormerSlug], afterChange: [followReference.onChange], beforeDelete: [refuseWhileInUse],
    afterDelete: [followReference.onDelete] },
  fields: [
    { name: 'name', type: 'text', label: text('Tên', 'Name'), localized: true, required: true },
    slugField('name'),
    formerSlugsField,
    { name: 'abbreviation', type: 'text', label: text('Viết tắt', 'Abbreviation') },
    { name: 'url', type: 'text', label: text('Địa chỉ trang', 'Web address'), validate: webAddress },
  ],
}
