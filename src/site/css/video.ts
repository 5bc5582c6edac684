/** Videos in a text; only where there is one. */
export const video = /* css */ `
.video video{display:block;width:100%;height:auto;background:#000}
.video>a{display:block;background:var(--deep);color:var(--on-deep);text-decoration:none}
.video img{aspect-ratio:16/9;object-fit:cover}
.watch{display:grid;padding:.8rem 1.1rem}
.watch b::before{content:"▶ "/""}
.video summary{padding:.5rem 0;color:var(--bay);font-size:.9375rem;cursor:pointer}
`
