import type { CommentForm } from '@/features/comments/rules'

type Words = Record<'title' | 'refusal' | 'name' | 'text' | 'submit', string>

const letters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => letters[letter]!)

const styles =
  ':root{color-scheme:light dark}body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.5rem}label{display:block;font-weight:600}textarea{box-sizing:border-box;width:100%;font:inherit}button{min-height:2.75rem;padding:.5rem 1.25rem;font:inherit}'

/**
 * The form again for a browser without JavaScript, when nothing can be looked up, kept or rendered for it: all that was typed is in the page
 * itself. It costs next to nothing, which is the point.
 */
export function busyPage(lang: string, action: string, { name, text, ...rest }: CommentForm, words: Words): string {
  const hidden = Object.entries({ name, ...rest }).filter(([, value]) => value !== '')
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(words.title)}</title><style>${styles}</style></head><body><main><h1>${escaped(words.title)}</h1><p role="alert">${escaped(words.refusal)}</p>`,
    `<form method="post" action="${escaped(action)}"><p>${escaped(words.name)}: <b>${escaped(name)}</b></p>`,
    // A line feed at the beginning of a text area is dropped (HTML, 13.2.6.4.7): one more keeps it.
    `<p><label for="text">${escaped(words.text)}</label><textarea id="text" name="text" rows="8">\n${escaped(text)}</textarea></p>`,
    ...hidden.map(([field, value]) => `<input type="hidden" name="${field}" value="${escaped(value)}">`),
    `<button>${escaped(words.submit)}</button></form></main></body></html>\n`,
  ].join('')
}
