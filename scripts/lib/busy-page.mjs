// @ts-check

/** @typedef {Record<'title' | 'refusal' | 'name' | 'text' | 'submit', string>} Words */

/** The fields of the comment form (`features/comments/rules.ts`) that are not shown again. */
const hiddenFields = ['email', 'consent', 'website', 'to', 'notify', 'version', 'proof']

/** @type {Record<string, string>} */
const letters = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (letter) => letters[letter] ?? letter)

const styles =
  ':root{color-scheme:light dark}body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.5rem}label{display:block;font-weight:600}input,textarea{box-sizing:border-box;width:100%;padding:.5rem;font:inherit}button{min-height:2.75rem;padding:.5rem 1.25rem;font:inherit}'

/**
 * The comment form again for a browser without JavaScript, when nothing can be looked up, kept or rendered for it: all that was typed is in
 * the page itself.
 * @param {string} lang @param {string} action @param {URLSearchParams} form @param {Words} words
 */
export function busyPage(lang, action, form, words) {
  const of = (/** @type {string} */ field) => form.get(field) ?? ''
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(words.title)}</title><style>${styles}</style></head><body><main><h1>${escaped(words.title)}</h1><p role="alert">${escaped(words.refusal)}</p>`,
    `<form method="post" action="${escaped(action)}"><p><label for="name">${escaped(words.name)}</label><input id="name" name="name" value="${escaped(of('name'))}"></p>`,
    // A line feed at the beginning of a text area is dropped (HTML, 13.2.6.4.7): one more keeps the text's own.
    `<p><label for="text">${escaped(words.text)}</label><textarea id="text" name="text" rows="8">\n${escaped(of('text'))}</textarea></p>`,
    ...hiddenFields.filter(of).map((field) => `<input type="hidden" name="${field}" value="${escaped(of(field))}">`),
    `<button>${escaped(words.submit)}</button></form></main></body></html>\n`,
  ].join('')
}
