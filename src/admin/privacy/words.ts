import { sayIn } from '../sayIn'

/** The words of the page for personal data, Vietnamese and English; other admin languages read English. */
const words = {
  title: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
  about: { vi: 'Xuất hoặc xóa những gì còn giữ theo một địa chỉ e-mail, khi chủ của nó yêu cầu. Các bản sao lưu cũ không thay đổi.', en: 'Export or erase what is kept under an e-mail address, when its owner asks. Earlier backups do not change.' },
  address: { vi: 'Địa chỉ e-mail', en: 'E-mail address' },
  look: { vi: 'Tìm', en: 'Find' },
  export: { vi: 'Xuất (JSON)', en: 'Export (JSON)' },
  records: { vi: 'Các lần trước', en: 'Earlier requests' },
  exportDone: { vi: 'Xuất', en: 'Export' },
  erasureDone: { vi: 'Xóa', en: 'Erasure' },
  failed: { vi: 'Không thực hiện được, xin thử lại.', en: 'That did not work; please try again.' },
} as const

export const wordsIn = sayIn(words)
