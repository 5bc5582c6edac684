/** `<kept-pages hidden>` around an empty list: the articles that the service worker has kept, the page's language first, the newest first. */
export class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul')
    if (!list || !('caches' in window)) return
    const articles = (await keptDocuments()).filter(({ page }) => page.querySelector('meta[property="og:type"][content=article]'))
    const here = document.documentElement.lang
    const inOrder = [...articles.filter(({ page }) => page.documentElement.lang === here), ...articles.filter(({ page }) => page.documentElement.lang !== here)]
    list.replaceChildren(
      ...inOrder.map(({ url, page }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')]
        link.href = url
        link.lang = page.documentElement.lang
        link.textContent = page.querySelector('h1')?.textContent ?? url
        item.append(link)
        return item
      }),
    )
    this.hidden = inOrder.length === 0
  }
}

/** What is kept, newest first. */
async function keptDocuments(): Promise<Array<{ url: string; page: Document }>> {
  const found: Array<{ url: string; page: Document }> = []
  for (const name of (await caches.keys()).filter((cache) => cache.startsWith('portal-pages-'))) {
    const cache = await caches.open(name)
    for (const request of [...(await cache.keys())].reverse()) {
      const html = await (await cache.match(request))?.text()
      if (html) found.push({ url: request.url, page: new DOMParser().parseFromString(html, 'text/html') })
    }
  }
  return found
}
