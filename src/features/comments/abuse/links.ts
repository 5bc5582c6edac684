/** Endings after which two words with a dot are most likely an address; a sentence without a space after its dot is none. */
const endings = 'com|net|org|info|biz|vn|cn|jp|kr|ru|us|uk|tv|io|me|co|cc|tk|to|gl|ly|app|dev|xyz|top|shop|store|online|site|club|vip|link|live|win|bet|asia|icu|fun|pro|page|web|work|click|website'
const dot = String.raw`(?:\.|\s?[([{]\s?(?:\.|dot|chấm)\s?[)\]}]\s?|\s(?:dot|chấm)\s)`
const address = new RegExp(String.raw`(?:https?|hxxps?|ftp):\/{1,2}\S+|\bwww${dot}\S+|(?<![\p{L}\p{N}@])[\p{L}\p{N}-]{2,}(?:${dot}[\p{L}\p{N}-]+)*${dot}(?:${endings})(?![\p{L}\p{N}])(?:\/\S*)?`, 'iu')

/** The first address in a text, as it was written; null when there is none. */
export function findLink(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return address.exec(plain)?.[0].slice(0, 200) ?? null
}
