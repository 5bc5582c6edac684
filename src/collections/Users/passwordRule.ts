/** NIST SP 800-63B-4, 3.1.1.2: length counts, no rules of composition; and nothing that whoever knows the account would try first. */
export const shortestPassword = 12

type Owner = { email?: string | null; name?: string | null }
type PasswordFault = 'shortPassword' | 'ownNamePassword'

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '')

/** What is wrong with a password for an account, or null. Characters are counted as people count them, a letter with its marks as one. */
export function passwordFault(password: string, { email, name }: Owner): PasswordFault | null {
  const length = [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(password)].length
  if (length < shortestPassword) return 'shortPassword'
  const own = [email, email?.split('@')[0], name].filter((word) => word).map((word) => plain(word!))
  return own.includes(plain(password)) ? 'ownNamePassword' : null
}
