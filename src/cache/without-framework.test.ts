import { describe, expect, it } from 'vitest'
import { withoutFramework } from './without-framework.mjs'

const page = `<!DOCTYPE html><html lang="vi"><head><meta charSet="utf-8"/><meta name="portal-rendered-at" content="1700000000000"/>
<meta name="portal-status" content="404"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>
<link rel="preload" as="image" href="/media/x/y.avif"/><link rel="stylesheet" href="/assets/front.vi-1.css" data-precedence="page"/><style>a > b { content: "</p>" }</style>
<script src="/_next/static/chunks/a.js" async=""></script><script>theme()</script></head>
<body><!--$--><h1>Tin &amp; bài <b>1 &lt; 2</b></h1><!--/$--><script type="application/ld+json">{"a":"<\\/script>"}</script>
<script src="/assets/site.js" type="module"></script><script>self.__next_f.push([1,"<p>in flight</p>"])</script>
<script id="_R_">x</script><textarea name="t"><b>typed</b></textarea><input required="" value="a/"/></body></html>`

describe('withoutFramework', () => {
  it('takes the framework out and leaves the page', async () => {
    const { html, status, renderedAt } = await withoutFramework(page)
    expect({ status, renderedAt }).toEqual({ status: 404, renderedAt: 1_700_000_000_000 })
    expect(html).not.toMatch(/_next|__next_f|in flight|portal-|_R_|theme\(\)|<!--/)
    expect(html).toContain('<h1>Tin &amp; bài <b>1 &lt; 2</b></h1>')
    expect(html).toContain('<link rel="preload" as="image" href="/media/x/y.avif"><link rel="stylesheet" href="/assets/front.vi-1.css">')
    expect(html).toContain('<input required value="a/">')
    expect(html).toContain('<style>a > b { content: "</p>" }</style>')
    expect(html).toContain('<script type="application/ld+json">{"a":"<\\/script>"}</script>')
    expect(html).toContain('<script src="/assets/site.js" type="module"></script>')
    expect(html).toContain('<textarea name="t"><b>typed</b></textarea>')
    expect(html.startsWith('<!DOCTYPE html><html lang="vi">')).toBe(true)
  })

  it('says nothing of a page that says nothing', async () => {
    expect(await withoutFramework('<p>Xin chào</p>')).toEqual({ html: '<p>Xin chào</p>', status: null, renderedAt: null })
  })
})
