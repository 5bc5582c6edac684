type Words = (key: 'angle' | 'coordinates', values: Record<string, string>) => string

/** A position in degrees and minutes, in the words of a language. Degrees north and east, as all of Việt Nam is. */
export function coordinatesIn({ latitude, longitude }: { latitude: number; longitude: number }, words: Words): string {
  const angle = (degrees: number): string => {
    const minutes = Math.round(degrees * 60)
    return words('angle', { degrees: String(Math.floor(minutes / 60)), minutes: String(minutes % 60).padStart(2, '0') })
  }
  return words('coordinates', { latitude: angle(latitude), longitude: angle(longitude) })
}
