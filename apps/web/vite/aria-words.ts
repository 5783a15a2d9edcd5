import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const bangla = fileURLToPath(new URL('../src/ui/aria-words.ts', import.meta.url))

/**
 * What the controls say by themselves to a screen reader comes in 34 languages, none of them Bangla. The page keeps
 * English, puts its own Bangla beside it, and leaves the other languages out.
 */
export function ariaWords(): Plugin {
  return {
    name: 'aria-words',
    apply: 'build',
    transform(code, id) {
      if (!/node_modules\/react-(aria|stately|aria-components)\/.*intlStrings\.mjs$/.test(id)) return null
      const english = /from "([^"]*en-US\.mjs)"/.exec(code)?.[1]
      if (!english) return this.error('react-aria keeps its words elsewhere now')
      return {
        code: [
          `import english from '${english}'`,
          `import { banglaAriaWords } from '${bangla}'`,
          `export default { 'en-US': english, 'bn-BD': { ...english, ...banglaAriaWords } }`,
        ].join('\n'),
        map: null,
      }
    },
  }
}
