import type { DetailedHTMLProps, HTMLAttributes } from 'react'

/** Custom elements in components: any name with a hyphen, any attribute of HTML, and `data-*`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      [name: `${string}-${string}`]: DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}
