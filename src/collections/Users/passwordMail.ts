import type { CollectionConfig } from 'payload'
import { env } from '@/env'

type ForgotPassword = Exclude<NonNullable<Exclude<NonNullable<CollectionConfig['auth']>, boolean>['forgotPassword']>, boolean>

/** In Vietnamese and English: the account may be opened on a machine whose language nobody knows. */
export const passwordMail: ForgotPassword = {
  generateEmailSubject: () => 'Đặt lại mật khẩu / Reset your password',
  generateEmailHTML: (args) => {
    const link = `${env.siteUrl}/admin/reset/${args?.token ?? ''}`
    return [
      `<p>Có yêu cầu đặt lại mật khẩu cho tài khoản này. Mở liên kết sau trong vòng một giờ; nếu không phải bạn yêu cầu, hãy bỏ qua thư này.</p>`,
      `<p>A password reset was requested for this account. Open the link within one hour; ignore this message if it was not you.</p>`,
      `<p><a href="${link}">${link}</a></p>`,
    ].join('\n')
  },
}
