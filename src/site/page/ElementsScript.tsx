/** The module of our own custom elements (`site/elements`), bundled by `next.config.mjs`, which also says its address. */
export function ElementsScript() {
  return <script type="module" src={process.env.PORTAL_ELEMENTS} />
}
