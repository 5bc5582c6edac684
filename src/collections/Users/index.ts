import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { adminsOrSelf } from '@/access/adminsOrSelf'
import { deskOnly } from '@/access/deskOnly'
import { only, roles } from '@/access/roles'
import { env } from '@/env'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { locales } from '@/locales'
import { adminsOrSelfFieldAccess } from './adminsOrSelfFieldAccess'
import { firstAccountIsAdmin } from './firstAccountIsAdmin'
import { keepAnAdmin } from './keepAnAdmin'
import { passwordMail } from './passwordMail'
import { refuseWeakPassword } from './refuseWeakPassword'

const roleLabels: Record<(typeof roles)[number], { vi: string; en: string }> = {
  admin: text('Quản trị viên', 'Administrator'),
  editor: text('Biên tập viên', 'Editor'),
  reporter: text('Phóng viên', 'Reporter'),
  translator: text('Biên dịch viên', 'Translator'),
  moderator: text('Kiểm duyệt viên', 'Moderator'),
}

export const Users: CollectionConfig = {
  slug: 'users',
  labels: labels('Tài khoản', 'Account', 'Accounts'),
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'languages'], group: groups.system },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    forgotPassword: passwordMail,
    cookies: { secure: env.siteUrl.startsWith('https:'), sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: admins,
    // Who wrote a draft, and who saved a version, is everybody's to know; the rest is kept field by field.
    read: deskOnly,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
  },
  hooks: { beforeOperation: [refuseWeakPassword], beforeValidate: [normaliseText], beforeChange: [firstAccountIsAdmin, keepAnAdmin.onChange], beforeDelete: [keepAnAdmin.onDelete] },
  fields: [
    { name: 'name', type: 'text', label: text('Họ tên', 'Name'), required: true },
    // Payload's own field, whose settings are joined to these.
    { name: 'email', type: 'email', required: true, unique: true, access: { read: adminsOrSelfFieldAccess } },
    {
      name: 'role',
      type: 'select',
      label: text('Vai trò', 'Role'),
      required: true,
      defaultValue: 'reporter',
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: only('admin'), update: only('admin') },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: text('Ngôn ngữ phụ trách', 'Languages'),
      saveToJWT: true,
      options: locales.map(({ code, name }) => ({ value: code, label: name })),
      access: { read: adminsOrSelfFieldAccess, create: only('admin'), update: only('admin') },
      admin: { description: text('Biên dịch viên chỉ sửa được các ngôn ngữ này.', 'A translator edits these languages only.') },
    },
    {
      name: 'commentDigest',
      type: 'checkbox',
      defaultValue: false,
      label: text('Nhận thư tóm tắt ý kiến chờ duyệt', 'Receive the digest of waiting comments'),
      access: { read: adminsOrSelfFieldAccess },
      admin: { condition: ({ role }) => role === 'admin' || role === 'moderator' },
    },
  ],
}
