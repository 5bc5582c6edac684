import type { Erasure } from '@/features/privacy/rules'

export type Found = { comments: number; messages: number }

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** "2 comments, 1 letter", in the language of the admin. */
export const countsOf = ({ comments, messages }: Found, language: string): string =>
  language === 'vi' ? `${comments} ý kiến, ${messages} thư` : `${plural(comments, 'comment', 'comments')}, ${plural(messages, 'letter', 'letters')}`

/** What is left to choose: letters go in either case, so that without comments there is one way only. */
export const choices = ({ comments }: Found): Erasure[] => (comments > 0 ? ['anonymise', 'delete'] : ['delete'])

type Said = { button: string; question: string; done: string }

const inVietnamese: Record<Erasure, (found: Found, address: string) => Said> = {
  anonymise: ({ comments, messages }, address) => {
    const letters = messages > 0 ? `${messages} thư` : ''
    return {
      button: `Bỏ tên và địa chỉ ở ${comments} ý kiến, giữ lời viết${letters && `; xóa hẳn ${letters}`}`,
      question: `Không thể hoàn tác. ${comments} ý kiến của ${address}: lời viết giữ nguyên; tên, địa chỉ và các bản trước khi sửa bị xóa.${letters && ` ${letters} của địa chỉ này bị xóa hẳn.`} Tiếp tục?`,
      done: `Đã bỏ tên và địa chỉ ở ${comments} ý kiến${letters && `; đã xóa hẳn ${letters}`}.`,
    }
  },
  delete: ({ comments, messages }, address) => {
    const what = [comments > 0 && `${comments} ý kiến`, messages > 0 && `${messages} thư`].filter(Boolean).join(' và ')
    return {
      button: `Xóa hẳn ${what}`,
      question: `Không thể hoàn tác. Xóa hẳn ${what} của ${address}${comments > 0 ? ', cùng mọi trả lời bên dưới các ý kiến ấy' : ''}. Tiếp tục?`,
      done: `Đã xóa hẳn ${what || 'không mục nào'}.`,
    }
  },
}

const inEnglish: Record<Erasure, (found: Found, address: string) => Said> = {
  anonymise: ({ comments, messages }, address) => {
    const own = plural(comments, 'comment', 'comments')
    const letters = messages > 0 ? plural(messages, 'letter', 'letters') : ''
    return {
      button: `Take name and address off ${own}, keep the words${letters && `; delete ${letters} for good`}`,
      question: `This cannot be undone. ${own} of ${address}: the words stay; name, address and earlier wordings are erased.${letters && ` ${letters} from this address ${messages === 1 ? 'is' : 'are'} deleted for good.`} Go on?`,
      done: `Name and address taken off ${own}${letters && `; ${letters} deleted for good`}.`,
    }
  },
  delete: ({ comments, messages }, address) => {
    const what = [comments > 0 && plural(comments, 'comment', 'comments'), messages > 0 && plural(messages, 'letter', 'letters')].filter(Boolean).join(' and ')
    return {
      button: `Delete ${what} for good`,
      question: `This cannot be undone. ${what} of ${address} ${comments + messages === 1 ? 'is' : 'are'} deleted for good${comments > 0 ? ', with every reply below' : ''}. Go on?`,
      done: `Deleted for good: ${what || 'nothing'}.`,
    }
  },
}

/** What a way of erasing does to what was found: on its button, in its question, and when it is done. */
export const said = (how: Erasure, found: Found, address: string, language: string): Said => (language === 'vi' ? inVietnamese : inEnglish)[how](found, address)
