import type { CheckboxField, GlobalAfterChangeHook, GlobalConfig, NumberField, StaticLabel } from 'payload'
import { admins } from '@/access/admins'
import { commentModerators } from '@/access/commentModerators'
import { hiddenUnless } from '@/access/hiddenUnless'
import { forgetCommentSettings } from '@/features/comments/writers'
import { afterTransaction } from '@/features/transaction'
import { groups, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { locales } from '@/locales'
import { clearSite } from './clearSite'

/** Whoever sends after the change is judged by it. */
const forgetKept: GlobalAfterChangeHook = async ({ doc, req }) => {
  await afterTransaction(req, () => Promise.resolve(forgetCommentSettings()))
  return doc
}

const layer = (name: string, label: StaticLabel, description?: StaticLabel, defaultValue = true): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  defaultValue,
  ...(description ? { admin: { description } } : {}),
})

const count = (name: string, label: StaticLabel, defaultValue: number, min: number, max: number, description?: StaticLabel): NumberField => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue,
  min,
  max,
  admin: { width: '50%', step: 1, ...(description ? { description } : {}) },
})

/** One word or phrase a line; accents, capitals, spaces between letters and look-alike letters are seen through. */
const wordList = (name: string, label: StaticLabel) => ({
  type: 'collapsible' as const,
  label,
  admin: { initCollapsed: true },
  fields: [
    {
      name,
      type: 'group' as const,
      label: false as const,
      fields: locales.map(({ code, name: language }) => ({ name: code, type: 'textarea' as const, label: language, maxLength: 20_000 })),
    },
  ],
})

/** How readers' comments are taken, guarded and kept. */
export const CommentSettings: GlobalConfig = {
  slug: 'comment-settings',
  label: text('Thiết lập ý kiến bạn đọc', 'Comment settings'),
  admin: { group: groups.readers, hidden: hiddenUnless('admin', 'moderator') },
  access: { read: commentModerators, update: admins },
  hooks: { beforeValidate: [normaliseText], afterChange: [clearSite, forgetKept] },
  fields: [
    {
      type: 'collapsible',
      label: text('Nhận ý kiến', 'Taking comments'),
      fields: [
        layer('emailRequired', text('Bắt buộc có e-mail', 'E-mail required'), undefined, false),
        layer('syndicatedOpen', text('Nhận ý kiến cả dưới bài dẫn lại', 'Open below syndicated articles too'), text('Mặc định, bài dẫn lại không nhận ý kiến; từng bài vẫn có thể mở riêng.', 'By default they are closed; each article may still be opened by itself.'), false),
        { type: 'row', fields: [count('closeAfterDays', text('Đóng sau (ngày)', 'Close after (days)'), 0, 0, 3650, text('0: không tự đóng.', '0: never by itself.')), count('perPage', text('Ý kiến mỗi trang', 'Comments per page'), 20, 5, 100)] },
        layer('trustReturning', text('Tự đăng ý kiến của địa chỉ đã xác nhận và từng được duyệt', 'Publish at once what comes from a confirmed address that was approved before'), text('Tắt: mọi ý kiến đều do người duyệt đọc trước.', 'Off: a person reads every comment first.'), false),
      ],
    },
    {
      type: 'collapsible',
      label: text('Chống thư rác', 'Against spam'),
      fields: [
        layer('honeypot', text('Ô bẫy rô-bốt', 'Honeypot')),
        layer('timeTrap', text('Bẫy thời gian', 'Time trap'), text('Gửi trong vài giây sau khi mở trang: tạm giữ.', 'Sent within seconds of opening the page: held.')),
        layer('proofOfWork', text('Bài toán cho trình duyệt', 'Proof of work'), text('Trình duyệt không có JavaScript không phải giải; ý kiến ấy vào mục tạm giữ.', 'Without JavaScript it is not asked for; such comments are held.')),
        layer('rateLimits', text('Giới hạn số lần gửi', 'Rate limits')),
        { type: 'row', fields: [count('perAddress', text('Mỗi mạng, mỗi giờ', 'Per network and hour'), 10, 1, 10_000), count('perArticle', text('Mỗi bài, mỗi giờ', 'Per article and hour'), 300, 1, 100_000)] },
        layer('holdLinks', text('Tạm giữ ý kiến có liên kết', 'Hold comments with links')),
        layer('holdDuplicates', text('Gộp ý kiến trùng và gửi dồn dập', 'Fold duplicates and floods')),
        layer('wordLists', text('Dùng danh sách từ', 'Use the word lists')),
        wordList('bannedWords', text('Từ cấm (vào thư rác)', 'Banned words (to spam)')),
        wordList('suspectWords', text('Từ đáng ngờ (tạm giữ)', 'Suspect words (held)')),
      ],
    },
    {
      type: 'collapsible',
      label: text('Dữ liệu cá nhân', 'Personal data'),
      fields: [
        { type: 'row', fields: [count('keepNetworksDays', text('Xóa dấu vết địa chỉ mạng sau (ngày)', 'Delete traces of networks after (days)'), 30, 1, 365), count('keepRefusedDays', text('Xóa thư rác và ý kiến bị từ chối sau (ngày)', 'Delete spam and rejected comments after (days)'), 180, 1, 3650)] },
      ],
    },
    {
      type: 'collapsible',
      label: text('Thư tóm tắt cho người duyệt', 'Digest for moderators'),
      fields: [
        layer('digest', text('Gửi thư tóm tắt hằng chờ', 'Send a digest of the queue'), text('Cho người duyệt đã chọn nhận trong tài khoản của mình; không gửi khi hàng chờ trống.', 'To moderators who chose it in their account; nothing is sent while the queue is empty.')),
        count('digestHour', text('Vào lúc (giờ Việt Nam)', 'At (hour, Viet Nam time)'), 8, 0, 23),
      ],
    },
  ],
}
