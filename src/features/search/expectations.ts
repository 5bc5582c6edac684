import type { Locale } from '@/locales'
import type { Filters, PlaceNames, SearchDocument } from './rules'

/** What any search engine is held to: news, the names of places, and for each query what it must find, in this order. */

const place = (names: string[], ...localities: string[]): PlaceNames => ({ names, localities })

/** Hà Giang has become part of Tuyên Quang; Hạ Long was once called Hồng Gai. */
export const places: PlaceNames[] = [
  place(['Hà Giang', 'Ha Giang', 'ハザン', '하장', '河江', 'hagiang'], 'ha-giang', 'tuyen-quang'),
  place(['Tuyên Quang', 'Tuyen Quang', 'トゥエンクアン', '뚜옌꽝', '宣光', 'tuyenquang'], 'tuyen-quang', 'ha-giang'),
  place(['Hà Nội', 'Ha Noi', 'ハノイ', '하노이', '河内', 'hanoi'], 'ha-noi'),
  place(['Hải Phòng', 'Hai Phong', 'ハイフォン', '하이퐁', '海防', 'haiphong'], 'hai-phong'),
  place(['Hạ Long', 'ハロン', '하롱', '下龙', 'halong'], 'ha-long'),
  place(['Hồng Gai', 'ホンガイ', '鸿基', 'honggai'], 'ha-long'),
]

type Given = Partial<Omit<SearchDocument, 'article' | 'locale' | 'headline'>>
const news = (article: string, locale: Locale, headline: string, given: Given = {}): SearchDocument => ({
  article, locale, headline, code: article, standfirst: '', body: '', names: '', locality: null, sections: [], topics: [], publishedAt: '2024-05-01T00:00:00.000Z', ...given,
})

export const documents: SearchDocument[] = [
  news('external', 'vi', 'Tăng cường công tác đối ngoại năm 2023', { locality: 'ha-giang', names: 'Hà Giang\nHợp tác quốc tế', sections: ['cooperation', 'world'], topics: ['integration'], body: 'Tỉnh đã ký 12 thỏa thuận với các địa phương nước bạn.', publishedAt: '2023-02-01T02:48:00.000Z' }),
  news('doi-ngoai', 'vi', 'Trang tin doi ngoai viết không dấu', { body: 'Bài thử chữ không dấu.', sections: ['culture'] }),
  news('change', 'vi', 'Đổi ngoài giờ làm việc ở bộ phận một cửa', { body: 'Người dân đổi giấy tờ ngoài giờ.', publishedAt: '2025-01-01T00:00:00.000Z' }),
  news('road', 'vi', 'Thông xe đường cao tốc', { body: 'Con đường nối hai tỉnh.', locality: 'tuyen-quang', names: 'Tuyên Quang' }),
  news('name-duong', 'vi', 'Ông Dương nhận giải thưởng hữu nghị', { body: 'Ông Dương làm việc với bạn bè quốc tế.', publishedAt: '2025-03-01T00:00:00.000Z' }),
  news('capital', 'vi', 'Hà Nội đón đoàn khách quốc tế', { locality: 'ha-noi', names: 'Hà Nội', sections: ['culture'], topics: ['integration'], body: 'Thủ đô tổ chức lễ hội hoa anh đào.' }),
  news('port', 'vi', 'Cảng biển mở tuyến vận tải mới', { locality: 'hai-phong', names: 'Hải Phòng\nKinh tế', body: 'Đoàn doanh nghiệp từ Hà Nội đến khảo sát. Hợp tác với Nhật Bản về cảng.', publishedAt: '2024-09-01T00:00:00.000Z' }),
  news('bay', 'vi', 'Vịnh di sản đón mùa du lịch', { locality: 'ha-long', names: 'Hạ Long', body: 'Hợp tác quốc tế về môi trường.', topics: ['heritage'] }),
  news('old-cooperation', 'vi', 'Hợp tác Nhật Bản', { publishedAt: '2015-01-01T00:00:00.000Z' }),
  news('new-cooperation', 'vi', 'Hợp tác Nhật Bản', { publishedAt: '2026-01-01T00:00:00.000Z' }),
  news('twins', 'vi', 'Thành phố Cần Thơ thăm phố Kết nối nghĩa tình', { body: 'Khu phố kết nối. Mối tình kết nghĩa.' }),
  news('sisters', 'vi', 'Lễ ký của hai thành phố kết nghĩa'),
  news('english', 'en', 'Two provinces sign cooperation agreements', { body: 'The agreements were signed in Hanoi; Vietnam’s partners are cooperating.', locality: 'ha-noi', names: 'Hà Nội' }),
  news('english-port', 'en', 'Investors visit the port of Haiphong', { body: 'A visiting delegation toured the port.', locality: 'hai-phong', names: 'Hải Phòng' }),
  news('japanese', 'ja', 'ハノイ市、外交活動を強化', { body: '国際協力の協定に署名した。日本国との交流も進む。', locality: 'ha-noi', names: 'ハノイ' }),
  news('japanese-port', 'ja', 'ハイフォン港に新航路', { body: '東京都の企業が視察した。', locality: 'hai-phong', names: 'ハイフォン' }),
  news('korean', 'ko', '하노이, 국제협력을 강화', { body: '두 지방은 교류 협정에 서명하였다.', locality: 'ha-noi', names: '하노이' }),
  news('korean-port', 'ko', '하이퐁 항만 투자 유치', { body: '투자자들이 항만을 방문하였다.', locality: 'hai-phong', names: '하이퐁' }),
  news('chinese', 'zh', '河内加强外交工作', { body: '双方签署了合作协议。', locality: 'ha-noi', names: '河内' }),
  news('chinese-port', 'zh', '海防港开通新航线', { body: '投资者参观港口。', locality: 'hai-phong', names: '海防' }),
]

export type Expectation = {
  why: string
  locale: Locale
  query: string
  filters?: Filters
  /** All that is found, best first; `first`: only the beginning counts; `not`: what must not be among it. */
  finds?: string[]
  first?: string[]
  has?: string[]
  not?: string[]
  didYouMean?: string
}

export const expectations: Expectation[] = [
  { why: 'with marks, what is written so comes first', locale: 'vi', query: 'đối ngoại', first: ['external'], has: ['doi-ngoai', 'change'] },
  { why: 'without marks, all that folds alike', locale: 'vi', query: 'doi ngoai', has: ['external', 'doi-ngoai', 'change'], not: ['road'] },
  { why: 'in capitals, with marks composed or not', locale: 'vi', query: 'ĐỐI NGOẠI'.normalize('NFD'), first: ['external'] },
  { why: 'đ and d are one letter to who types without marks', locale: 'vi', query: 'Duong', has: ['road', 'name-duong'] },
  { why: 'and two to who types with them', locale: 'vi', query: 'đường', first: ['road'], has: ['name-duong'] },
  { why: 'the same the other way', locale: 'vi', query: 'Dương', has: ['name-duong'] },
  { why: 'all words must be there', locale: 'vi', query: 'hợp tác Nhật Bản cảng', finds: ['port'] },
  { why: 'a phrase stands as it is typed', locale: 'vi', query: '"hợp tác Nhật"', finds: ['new-cooperation', 'old-cooperation'] },
  { why: 'a phrase without marks', locale: 'vi', query: '“hop tac quoc te”', has: ['external', 'bay'], not: ['capital', 'port'] },
  { why: 'a phrase of four words, not its pairs apart', locale: 'vi', query: '"thành phố kết nghĩa"', finds: ['sisters'] },
  { why: 'without marks as well', locale: 'vi', query: '"thanh pho ket nghia"', finds: ['sisters'] },
  { why: 'a phrase in English, by its stems', locale: 'en', query: '"province signs agreement"', finds: [] },
  { why: 'where it stands', locale: 'en', query: '"sign cooperation agreement"', finds: ['english'] },
  { why: 'a phrase among the names beside a text', locale: 'vi', query: '"hợp tác quốc tế"', has: ['external', 'bay'] },
  { why: 'an unfinished phrase is words', locale: 'vi', query: '"tác hợp', has: ['bay', 'port'] },
  { why: 'what stands in the headline comes before what stands below, and the newer before the older', locale: 'vi', query: 'hợp tác Nhật Bản', finds: ['new-cooperation', 'old-cooperation', 'port'] },
  { why: 'a place by its name', locale: 'vi', query: 'Hà Nội', first: ['capital'], has: ['port'] },
  { why: 'a place in one word without marks', locale: 'vi', query: 'hanoi', has: ['capital', 'port'] },
  { why: 'a place by its Chinese name', locale: 'vi', query: '河内', has: ['capital', 'port'], not: ['road'] },
  { why: 'a place by its Japanese name', locale: 'vi', query: 'ハノイ', has: ['capital'] },
  { why: 'a place by its Korean name', locale: 'vi', query: '하노이', has: ['capital'] },
  { why: 'a province that has merged leads to the news of where it is now', locale: 'vi', query: 'Hà Giang', first: ['external'], has: ['road'] },
  { why: 'and back', locale: 'vi', query: 'tuyen quang', first: ['road'], has: ['external'] },
  { why: 'a name that is no longer used', locale: 'vi', query: 'Hồng Gai', finds: ['bay'] },
  { why: 'a place and words', locale: 'vi', query: '海防 Nhật Bản', finds: ['port'] },
  { why: 'the code of an article', locale: 'vi', query: 'capital', finds: ['capital'] },
  { why: 'a language shows its own news only', locale: 'vi', query: '外交', finds: [] },
  { why: 'an English stem', locale: 'en', query: 'cooperate agreement', finds: ['english'] },
  { why: 'another', locale: 'en', query: 'investor visits', finds: ['english-port'] },
  { why: 'a possessive', locale: 'en', query: 'Vietnam', finds: ['english'] },
  { why: 'a Vietnamese name with and without marks', locale: 'en', query: 'Hà Nội', finds: ['english'] },
  { why: 'and the other way', locale: 'en', query: 'hai phong', finds: ['english-port'] },
  { why: 'Japanese without spaces', locale: 'ja', query: '外交', finds: ['japanese'] },
  { why: 'three characters stand together', locale: 'ja', query: '国際協', finds: ['japanese'] },
  { why: 'in this order', locale: 'ja', query: '協国際', finds: [] },
  { why: 'a single character', locale: 'ja', query: '港', finds: ['japanese-port'] },
  { why: 'half-width letters', locale: 'ja', query: 'ﾊﾉｲ', first: ['japanese'] },
  { why: 'a Vietnamese name', locale: 'ja', query: 'Hà Nội', finds: ['japanese'] },
  { why: 'a name within a run', locale: 'ja', query: 'ハノイ外交', finds: ['japanese'] },
  { why: 'Korean within a word', locale: 'ko', query: '협력', finds: ['korean'] },
  { why: 'Korean words', locale: 'ko', query: '항만 투자', finds: ['korean-port'] },
  { why: 'a single syllable', locale: 'ko', query: '항', finds: ['korean-port'] },
  { why: 'a Chinese name', locale: 'ko', query: '河内', finds: ['korean'] },
  { why: 'Chinese', locale: 'zh', query: '外交', finds: ['chinese'] },
  { why: 'a name', locale: 'zh', query: '河内', finds: ['chinese'] },
  { why: 'a Vietnamese name', locale: 'zh', query: 'hai phong', finds: ['chinese-port'] },
  { why: 'a locality', locale: 'vi', query: 'quốc tế', filters: { localities: ['ha-noi'] }, finds: ['capital'] },
  { why: 'a section, by the one above it', locale: 'vi', query: 'công tác', filters: { sections: ['world'] }, finds: ['external'] },
  { why: 'a topic', locale: 'vi', query: 'hợp tác', filters: { topics: ['heritage'] }, finds: ['bay'] },
  { why: 'a topic without marks typed', locale: 'vi', query: 'quoc te', filters: { topics: ['integration'] }, has: ['external', 'capital'], not: ['bay'] },
  { why: 'days, both included', locale: 'vi', query: 'hợp tác', filters: { from: '2024-09-01', to: '2024-09-01' }, finds: ['port'] },
  { why: 'days of Việt Nam', locale: 'vi', query: 'công tác', filters: { from: '2023-02-02' }, finds: [] },
  { why: 'two letters changed places', locale: 'vi', query: 'doi ngaoi', finds: [], didYouMean: 'doi ngoai' },
  { why: 'a letter too many, with marks', locale: 'vi', query: 'hợpp tác', finds: [], didYouMean: 'hợp tác' },
  { why: 'English', locale: 'en', query: 'agreemnets', finds: [], didYouMean: 'agreements' },
  { why: 'nothing like it', locale: 'en', query: 'xylophone', finds: [] },
]
