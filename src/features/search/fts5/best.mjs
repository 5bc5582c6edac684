// @ts-check

/** The `most` values of the greatest scores, greatest first; of equal ones the greatest value. All are looked at, and few moved. @param {Map<number, number>} scores @param {number} most @returns {number[]} */
export function best(scores, most) {
  /** @type {Array<{ value: number, score: number }>} */
  const first = []
  for (const [value, score] of scores) {
    const last = first[most - 1]
    if (last && (score < last.score || (score === last.score && value < last.value))) continue
    let at = Math.min(first.length, most - 1)
    for (let before = first[at - 1]; before && (before.score < score || (before.score === score && before.value < value)); before = first[at - 1]) first[at--] = before
    first[at] = { value, score }
  }
  return first.map(({ value }) => value)
}
