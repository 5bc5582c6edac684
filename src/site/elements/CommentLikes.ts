/** `<comment-likes data-words>` around the form of likes, with the words of a button, # for the number: counts one without leaving the page. */
export class CommentLikes extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      const button = event.submitter as HTMLButtonElement | null
      if (!button?.value) return
      event.preventDefault()
      if (button.ariaDisabled === 'true') return
      const body = new URLSearchParams({ comment: button.value })
      fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
        .then(async (response) => {
          const { likes } = (await response.json()) as { likes: number }
          const number = new Intl.NumberFormat(document.documentElement.lang).format(likes)
          button.ariaDisabled = 'true'
          button.textContent = (this.dataset.words ?? '').replace('#', number)
        })
        // Without an answer the plain form does it.
        .catch(() => {
          const said = Object.assign(document.createElement('input'), { type: 'hidden', name: 'comment', value: button.value })
          form.append(said)
          form.submit()
        })
    })
  }
}
