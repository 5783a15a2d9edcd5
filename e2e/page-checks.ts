import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import type { Language } from './people.ts'

/**
 * What is seriously wrong with a page for who reads it otherwise. In dark it is the contrast that can differ; colours are
 * the same in both languages, so that one of them is enough for that.
 */
export async function accessibilityFaults(page: Page, language: Language): Promise<string[]> {
  await show(page, 'light')
  const light = faultsOf('light', await axe(page).analyze())
  if (language === 'en') return light
  await show(page, 'dark')
  const dark = await axe(page).withRules(['color-contrast', 'link-in-text-block']).analyze()
  await show(page, 'light')
  return [...light, ...faultsOf('dark', dark)]
}

/** The shortest transition has the colours it comes from until a frame is drawn: a page is judged once they are over. */
async function show(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

function faultsOf(theme: string, { violations }: Results): string[] {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${theme} ${id} ${target.join(' ')} ${html.slice(0, 120)}`),
    )
}

/** Names and codes that stand in Latin letters on a Bangla page: ticket numbers, keys, formats, the department. */
const latinNames = /\b(LHG|KAL|NRL|DHQ|DoICT|CSV|Ctrl|Esc|Enter)\b/g
const addresses = /\S+@\S+|https?:\/\/\S+|\b[\w-]+(\.[\w-]+)+\S*/g

/** Words in the other language, outside what is marked as being in it and what people wrote. */
export async function wordsOfOtherLanguage(
  page: Page,
  language: Language,
  userTexts: ReadonlySet<string>,
): Promise<string[]> {
  const other = language === 'bn' ? 'en' : 'bn'
  const shown = await page.evaluate(shownTexts, other)
  const written = [...userTexts].sort((a, b) => b.length - a.length)
  const foreign = language === 'bn' ? /[A-Za-z]{2,}/ : /[\u0980-\u09FF]/
  return shown.filter((text) => {
    if (!foreign.test(text)) return false
    const own = written.reduce((rest, words) => rest.replaceAll(words, ' '), text)
    return foreign.test(own.replace(addresses, ' ').replace(latinNames, ' '))
  })
}

/** Every text of the page, those for screen readers among them, but not what is marked as the other language. */
function shownTexts(other: string): string[] {
  const texts = [document.title]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (!element || element.closest(`[lang=${other}], script, noscript, style, template`)) continue
    if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
        texts.push(node.getAttribute(name) ?? '')
      }
    } else {
      // What was found is marked within what somebody wrote: it is one text.
      const whole = element.closest('mark')?.parentElement ?? element
      texts.push((whole.querySelector(':scope > mark') ? whole : node).textContent ?? '')
    }
  }
  return texts.map((text) => text.trim()).filter(Boolean)
}
