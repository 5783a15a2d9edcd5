import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const grounds = ['surface', 'panel', 'sunken', 'brand-soft', 'hover']

/** WCAG 2.2: text 4.5 (1.4.3); edges of fields and the ring of focus 3 (1.4.11). */
const pairs: [ink: string, ground: string, least: number][] = [
  ...['ink', 'ink-2', 'ink-3', 'brand'].flatMap((ink) => grounds.map((ground) => pair(ink, ground, 4.5))),
  ...['approaching', 'critical', 'overdue-ink', 'paused', 'kept'].flatMap((ink) =>
    grounds.map((ground) => pair(ink, ground, 4.5)),
  ),
  ...['approaching', 'critical', 'paused'].map((ink) => pair(ink, `${ink}-soft`, 4.5)),
  pair('overdue-ink', 'overdue-soft', 4.5),
  pair('overdue', 'overdue-fill', 4.5),
  pair('brand-ink', 'brand', 4.5),
  pair('brand-ink', 'brand-hover', 4.5),
  ...['approaching-soft', 'overdue-soft', 'paused-soft'].map((ground) => pair('ink-2', ground, 4.5)),
  pair('surface', 'ink', 4.5),
  ...['edge', 'focus'].flatMap((ink) => grounds.map((ground) => pair(ink, ground, 3))),
  ...['overdue-fill'].flatMap((ink) => ['surface', 'panel'].map((ground) => pair(ink, ground, 3))),
]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(pairs)('%s on %s reaches %d', (ink, ground, least) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least)
  })
})

function pair(ink: string, ground: string, least: number): [string, string, number] {
  return [ink, ground, least]
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const both = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const found = both?.[theme === 'light' ? 1 : 2]
  if (!found) throw new Error(`tokens.css has no ${name}`)
  return found
}

function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
