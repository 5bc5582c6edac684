import { sayIn } from './sayIn'

/** The words of the admin's own components, Vietnamese and English; other admin languages read English. */
const words = {
  publication: { vi: 'Tình trạng theo ngôn ngữ', en: 'State by language' },
  published: { vi: 'Đã đăng', en: 'Published' },
  draft: { vi: 'Bản nháp', en: 'Draft' },
  none: { vi: 'Chưa có', en: 'Not begun' },
  originalChanged: { vi: 'bản gốc đã đổi', en: 'original has changed' },
  staleHint: {
    vi: 'Bản tiếng Việt đã đổi sau khi dịch; bạn đọc các bản dịch này được báo cho đến khi có người xác nhận.',
    en: 'The Vietnamese text has changed since these were translated; their readers are told until somebody confirms them.',
  },
  stillTrue: { vi: 'Chỉ sửa nhỏ, các bản dịch vẫn khớp', en: 'A small change: the translations are still true' },
  view: { vi: 'Xem', en: 'View' },
  schedule: { vi: 'Hẹn giờ', en: 'Schedule' },
  publish: { vi: 'Đăng', en: 'Publish' },
  unpublish: { vi: 'Gỡ', en: 'Unpublish' },
  at: { vi: 'lúc (giờ Việt Nam)', en: 'at (Viet Nam time)' },
  add: { vi: 'Hẹn', en: 'Add' },
  cancel: { vi: 'Hủy hẹn', en: 'Cancel' },
  late: { vi: 'quá giờ', en: 'late' },
  pending: { vi: 'Đang chờ', en: 'Pending' },
  done: { vi: 'Đã làm', en: 'Done' },
  overdueBy: { vi: 'quá giờ', en: 'overdue by' },
  lateBy: { vi: 'muộn', en: 'late by' },
  schedulesTrouble: { vi: 'Hẹn giờ cần xem lại', en: 'Schedules that need a look' },
  schedulesLate: { vi: 'việc quá giờ mà chưa làm', en: 'overdue and not done yet' },
  schedulesFailed: { vi: 'việc không làm được', en: 'could not be done' },
  stillMissing: { vi: 'Hẹn được, nhưng hôm nay còn thiếu; đến giờ mà vẫn thiếu thì không đăng:', en: 'You may schedule it, but today something is missing; if it still is then, nothing is published:' },
  willFail: { vi: 'Đến giờ mà vẫn thiếu thì không đăng:', en: 'If this is still missing then, nothing is published:' },
  alreadyPublic: { vi: 'đã đăng rồi', en: 'published already' },
  publishedMeanwhile: {
    vi: 'Bản này đã đăng rồi; đến giờ hẹn sẽ đăng lại bằng bản nháp mới nhất. Không cần nữa thì hủy hẹn.',
    en: 'This language is published already; at the time set its newest draft will be published again. Cancel if that is not wanted.',
  },
  failed: { vi: 'Không làm được', en: 'Failed' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  action: { vi: 'Việc', en: 'Action' },
  saveFirst: { vi: 'Lưu bài trước khi hẹn giờ.', en: 'Save the article before scheduling.' },
  offline: { vi: 'Mất kết nối. Chữ bạn gõ vẫn còn trên trang; hãy lưu lại khi có mạng.', en: 'No connection. What you typed is still on the page; save again when you are online.' },
  leaveLanguage: { vi: 'Có chữ chưa lưu. Đổi ngôn ngữ bây giờ sẽ mất. Vẫn đổi?', en: 'Something is not saved and will be lost. Change the language all the same?' },
  saves: { vi: 'Ai đã lưu', en: 'Who saved' },
  somebody: { vi: 'hệ thống', en: 'the portal' },
  characters: { vi: 'ký tự', en: 'characters' },
  tooShort: { vi: 'nên dài hơn', en: 'better longer' },
  tooLong: { vi: 'nên ngắn lại', en: 'better shorter' },
  uploadLimits: { vi: 'Ảnh JPEG, PNG, WebP hoặc AVIF', en: 'JPEG, PNG, WebP or AVIF' },
  megabytes: { vi: 'MB trở xuống', en: 'MB or less' },
  megapixels: { vi: 'triệu điểm ảnh trở xuống', en: 'megapixels or less' },
  error: { vi: 'Không thực hiện được, xin thử lại.', en: 'That did not work; please try again.' },
} as const

export type Word = keyof typeof words

export const wordsIn = sayIn(words)
