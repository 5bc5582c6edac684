// @ts-check
// For programs that load `payload.config.ts` in plain Node: `node --import ./scripts/lib/lexical-first.mjs …`, or await
// it with import() before the config. (A static import beside the config's does not help: the two are loaded at the
// same time.) Lexical's builds for Node wait for each other with top-level await; loaded all at once, as
// @payloadcms/richtext-lexical does, they may end up waiting in a circle, and Node ends with code 13.

const parts = ['utils', 'selection', 'html', 'clipboard', 'list', 'rich-text', 'link', 'table', 'mark', 'headless']

for (const name of ['lexical', ...parts.map((part) => `@lexical/${part}`)]) await import(name)
