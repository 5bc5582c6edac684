import { localeRecord, type Locale } from '.'

/** A piece of a text; one that is `kept` goes to the next line whole, where a line can hold it. */
export type Piece = { text: string; isKept: boolean }

/** Vietnamese writes the syllables of a word apart. These words stand in many headlines and in the names of places' portals. */
const compounds = new Set(
  ('biên giới,chủ động,công nghệ,dự án,di sản,doanh nghiệp,du lịch,đầu tư,địa phương,đối ngoại,giao lưu,giao thương,hiệu quả,hòa bình,hội nhập,hợp tác,hữu nghị,kinh tế,'
    + 'lãnh đạo,lễ hội,mở rộng,nghìn tỷ,ngoại giao,quốc gia,quốc tế,sáng tạo,tăng cường,thành phố,thế giới,thông tin,thỏa thuận,thương mại,tỷ đồng,văn hóa,viện trợ,xã hội,xúc tiến')
    .split(','),
)

const opening = /^[\p{Ps}\p{Pi}"]+/u
const closing = /[^\p{L}\p{M}\p{N}]+$/u
const amount = /^\d[\d.,]*$/
const year = /^(?:19|20)\d\d$/
/** A number and one of these still want what is counted: "52 tỷ đồng", "3.2 billion dollars". */
const large = /^(?:nghìn|triệu|tỷ|thousand|million|billion)$/
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const hasMarks = (word: string): boolean => /[\u0300-\u036fĐđ]/u.test(word.normalize('NFD'))
const longestName = 4

/** Whether a line may not break between two words; `isTitle`: capitals say nothing of names there. */
function belongTogether(before: string, after: string, isTitle: boolean): boolean {
  if (closing.test(before) || opening.test(after)) return false
  const [one, other] = [before.replace(opening, ''), after.replace(closing, '')]
  if (!one || !other) return false
  if (compounds.has(`${one} ${other}`.toLowerCase())) return true
  if (amount.test(one)) return !year.test(one) && /^\p{L}/u.test(other)
  return isCapital(one) && isCapital(other) && (!isTitle || hasMarks(one))
}

/** Names of up to four words, compounds, and numbers with what they count. */
function wordsTogether(text: string): Piece[] {
  const [first = '', ...rest] = text.split(/(\s+)/u)
  const words = [first, ...rest.filter((_, at) => at % 2 === 1)]
  const isTitle = words.length > 2 && words.filter(isCapital).length > words.length * 0.7
  const pieces: Piece[] = []
  let group = [first]
  for (const [at, word] of words.entries()) {
    if (at === 0) continue
    const [last, gap] = [group.at(-1)!, rest[at * 2 - 2]!]
    const isCounting = group.length === 3 && amount.test(group[0]!.replace(opening, '')) && large.test(last)
    if (group.length < longestName * 2 - 1 && (isCounting || belongTogether(last, word, isTitle))) group.push(gap, word)
    else {
      pieces.push({ text: group.join(''), isKept: group.length > 1 }, { text: gap, isKept: false })
      group = [word]
    }
  }
  return [...pieces, { text: group.join(''), isKept: group.length > 1 }]
}

/**
 * The halves of a headline that a space parts, "～を推進　投資と観光に～": the line breaks at the space rather than inside a word.
 * An ideographic space stays at the end of its half, for it would open the next line.
 */
function halvesTogether(text: string): Piece[] {
  const halves = text.split(/(\u3000+|(?<=[\p{scx=Han}\p{scx=Kana}」』”）])[ ](?=[\p{scx=Han}\p{scx=Kana}「『“（]))/u)
  const parts = halves.filter((_, at) => at % 2 === 0)
  if (parts.length < 2 || parts.some((part) => part.length < 4)) return [{ text, isKept: false }]
  return parts.flatMap((part, at): Piece[] => {
    const gap = halves[at * 2 + 1] ?? ''
    return gap.startsWith('\u3000') || !gap ? [{ text: part + gap, isKept: true }] : [{ text: part, isKept: true }, { text: gap, isKept: false }]
  })
}

/** A headline or a name in pieces, for the eye alone: put together again they are the text as it was. */
export function keepTogether(text: string, locale: Locale): Piece[] {
  const { script } = localeRecord(locale)
  const pieces = script === 'latin' ? wordsTogether(text) : script === 'cjk' ? halvesTogether(text) : [{ text, isKept: false }]
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last && !last.isKept && !piece.isKept) last.text += piece.text
    else joined.push({ ...piece })
    return joined
  }, [])
}
