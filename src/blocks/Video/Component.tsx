import type { ReactNode } from 'react'

type Props = {
  url: string
  title: string
  /** The picture before it plays: its address for our own player, itself for a link. */
  poster: { src: string; width: number; height: number; picture: ReactNode } | null
  caption?: string | null
  /** With the word before it. */
  credit: string | null
  transcript?: string | null
  /** Of our own file: where they are, and their language (BCP 47). */
  captions: { src: string; language: string } | null
  words: { watch: string; transcript: string; captions: string }
}

/**
 * Our own file plays here, and is not fetched before. A video elsewhere is a plain link to its own page: nothing of that
 * site is loaded until the reader goes there.
 */
export function Video({ url, title, poster, caption, credit, transcript, captions, words }: Props) {
  const isOwn = url.startsWith('/')
  return (
    <figure className="video">
      {isOwn ? (
        <video controls preload="none" src={url} aria-label={title} {...(poster ? { poster: poster.src, width: poster.width, height: poster.height } : { width: 1600, height: 900 })}>
          {captions && <track kind="captions" src={captions.src} srcLang={captions.language} label={words.captions} default />}
        </video>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer external">
          {poster?.picture}
          <span className="watch">
            <b>{title}</b>
            <span>{words.watch}</span>
          </span>
        </a>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption && <span className="caption">{caption}</span>}
          {caption && credit && ' '}
          {credit}
        </figcaption>
      )}
      {transcript && (
        <details>
          <summary>{words.transcript}</summary>
          <p className="words">{transcript}</p>
        </details>
      )}
    </figure>
  )
}
