import { sayIn } from '../sayIn'

/** The words of the desk's statistics, Vietnamese and English; other admin languages read English. */
const words = {
  title: { vi: 'Thống kê', en: 'Statistics' },
  lastDays: { vi: '30 ngày qua', en: 'Last 30 days' },
  day: { vi: 'Ngày', en: 'Day' },
  visitors: { vi: 'Lượt khách', en: 'Visits' },
  views: { vi: 'Lượt xem', en: 'Views' },
  most: { vi: 'ngày cao nhất', en: 'on the busiest day' },
  table: { vi: 'Xem bằng bảng', en: 'As a table' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  today: { vi: 'Hôm nay', en: 'Today' },
  week: { vi: '7 ngày', en: '7 days' },
  month: { vi: '30 ngày', en: '30 days' },
  byLanguage: { vi: 'Lượt xem theo ngôn ngữ', en: 'Views by language' },
  mostRead: { vi: 'Đọc nhiều', en: 'Most read' },
  article: { vi: 'Bài viết', en: 'Article' },
  nothing: { vi: 'Chưa có số liệu.', en: 'No figures yet.' },
  ratings: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  ratingsPrivate: { vi: 'Bạn đọc đánh giá từ 1 đến 5, ẩn danh. Kết quả không công khai.', en: 'Readers rate from 1 to 5, anonymously. The results are not public.' },
  count: { vi: 'Số đánh giá', en: 'Ratings' },
  average: { vi: 'Trung bình', en: 'Average' },
  download: { vi: 'Tải CSV', en: 'Download CSV' },
} as const

export type Word = keyof typeof words
export type Say = (word: Word) => string

export const wordsIn = sayIn(words)
