/** Numbers that look random and are the same for the same seed, so that the demo can be made twice and compared. */
export type Random = {
  /** From 0 up to, but not including, 1. */
  next: () => number
  /** A whole number, both ends included. */
  int: (least: number, most: number) => number
  chance: (share: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** One of the keys, as often as its weight says. */
  weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  // Mixes a counter until neighbouring seeds have nothing in common (the finalizer of MurmurHash3).
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const weighted = <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key => {
    // The keys of an object are strings to the compiler; these are the keys of this very record.
    const entries = Object.entries(weights) as [Key, number][]
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of entries) {
      left -= weight
      if (left < 0) return key
    }
    return pick(entries)[0]
  }
  return {
    next,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick,
    weighted,
  }
}
