import { panel } from './panel'
import { ReadAloud } from './readAloud'
import { words } from './words'

const { theme, size, contrast, spacing } = words.reading

/** Each choice by its name: what it is called, and its values with their words; the first, which has no name, is what applies unasked. */
const choices: Array<[name: string, label: string, values: Array<[value: string, label: string]>]> = [
  ['theme', theme.label, [['', theme.usual], ['light', theme.light], ['dark', theme.dark]]],
  ['size', size.label, [['', size.usual], ['large', size.large], ['larger', size.larger]]],
  ['contrast', contrast.label, [['', contrast.usual], ['high', contrast.high]]],
  ['spacing', spacing.label, [['', spacing.usual], ['wide', spacing.wide]]],
]

const key = 'reading'

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

/**
 * `<reading-preferences>` around a `<details>`: fills it with the choices of theme, text size, contrast and
 * spacing, which are kept in this browser alone and set again by the early script, and with the reading voice where
 * there is one.
 */
export class ReadingPreferences extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details')
    if (!details || details.querySelector('form')) return
    const form = document.createElement('form')
    for (const choice of choices) form.append(this.#fieldset(choice))
    new ReadAloud(words.reading, form).offer()
    const style = document.createElement('style')
    style.textContent = panel
    details.append(style, form)
    this.addEventListener('keydown', ({ key: pressed }) => {
      if (pressed !== 'Escape' || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    })
    // It would cover what has the focus next.
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget as Node)) details.open = false
    })
    document.addEventListener('click', ({ target }) => {
      if (details.open && !this.contains(target as Node)) details.open = false
    })
  }

  #fieldset([name, label, values]: (typeof choices)[number]): HTMLElement {
    const fieldset = document.createElement('fieldset')
    const legend = document.createElement('legend')
    legend.textContent = label
    fieldset.append(legend)
    const chosen = document.documentElement.dataset[name] ?? ''
    for (const [value, text] of values) {
      const [option, input] = [document.createElement('label'), document.createElement('input')]
      Object.assign(input, { type: 'radio', name, value, checked: value === chosen })
      input.onchange = () => this.#choose(name, value)
      option.append(input, document.createTextNode(text))
      fieldset.append(option)
    }
    return fieldset
  }

  #choose(name: string, value: string): void {
    const { dataset } = document.documentElement
    if (value) dataset[name] = value
    else delete dataset[name]
    try {
      localStorage.setItem(key, JSON.stringify({ ...read(), [name]: value || undefined }))
    } catch {
      // A browser that keeps nothing: the choice holds for this page.
    }
  }
}
