import { ValidationError, type CollectionConfig } from 'payload'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { groups, labels, text } from '@/fields/labels'
import { locales } from '@/locales'

/** Publish or unpublish one language of an article at a time. Payload's own schedule knows no languages. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: labels('Hẹn giờ', 'Schedule', 'Schedules'),
  admin: {
    useAsTitle: 'at',
    defaultColumns: ['article', 'state', 'at', 'locale', 'action'],
    group: groups.newsroom,
    hidden: hiddenUnless('admin', 'editor'),
  },
  access: { read: editors, create: editors, update: editors, delete: editors },
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['state', 'at'] }],
  hooks: {
    beforeValidate: [
      ({ data, originalDoc, operation, req, context }) => {
        const moved = operation === 'create' || (data?.at && data.at !== originalDoc?.at)
        if (moved && !context.isScheduleRunner && data?.at && new Date(data.at as string) <= new Date()) {
          const message = req.t('portal:scheduleInPast' as never)
          throw new ValidationError({ collection: 'schedules', errors: [{ path: 'at', message, label: message }], req }, req.t)
        }
        return data
      },
    ],
  },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true, label: text('Tin bài', 'Article') },
    {
      name: 'locale',
      type: 'select',
      required: true,
      defaultValue: 'vi',
      label: text('Ngôn ngữ', 'Language'),
      options: locales.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      defaultValue: 'publish',
      label: text('Việc', 'Action'),
      options: [
        { value: 'publish', label: text('Đăng', 'Publish') },
        { value: 'unpublish', label: text('Gỡ', 'Unpublish') },
      ],
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      timezone: { defaultTimezone: 'Asia/Ho_Chi_Minh', supportedTimezones: [{ label: 'Việt Nam (GMT+7)', value: 'Asia/Ho_Chi_Minh' }] },
      label: text('Vào lúc', 'At'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      label: text('Trạng thái', 'State'),
      options: [
        { value: 'pending', label: text('Đang chờ', 'Pending') },
        { value: 'done', label: text('Đã làm', 'Done') },
        { value: 'failed', label: text('Không làm được', 'Failed') },
      ],
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, components: { Cell: '/admin/ScheduleState#ScheduleState' } },
    },
    { name: 'doneAt', type: 'date', label: text('Làm lúc', 'Done at'), access: { create: nobody, update: nobody }, admin: { position: 'sidebar', readOnly: true, date: { displayFormat: 'HH:mm, dd/MM/yyyy' } } },
    { name: 'error', type: 'textarea', label: text('Lý do', 'Reason'), access: { create: nobody, update: nobody }, admin: { position: 'sidebar', readOnly: true } },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true }, access: { create: nobody, update: nobody } },
  ],
}
