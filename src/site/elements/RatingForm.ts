/** `<rating-form>` around the form and `#rating-missing`: a form without an answer stays on the page, and says so there. */
export class RatingForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      if (form.checkValidity()) return
      event.preventDefault()
      // As the portal's own redirect does (`css/ratings.ts` shows the target), but without a step back to nothing.
      location.replace('#rating-missing')
      this.querySelector<HTMLElement>('#rating-missing')?.focus()
    })
  }
}
