import type { Rolldown } from 'vite'

/**
 * Into which files the page is packed. Left to itself the packer shares by single modules, and a page of the desk came as
 * forty files, half of them under a kilobyte: on a thin line each round of requests costs more than the few kilobytes
 * that a page does not need. What every page starts with is one file; what fields need, and what pages about tickets
 * share, one each.
 */
export const parts: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: 'base',
      test: /\/node_modules\/(react|react-dom|scheduler|react-router|@tanstack)\/|\/src\/(i18n|api|auth)\/|\/src\/ui\/(button|icon|kbd|spinner|skeleton|error-state|empty-state|messages|classes|card|text-link|load-more|use-shortcut|shortcut-choice|toast)|\/src\/app\/(paths|pages|messages|home-of|use-page-title|shell\/(messages|navigation|use-|mark|initials|skip-link|offline-banner|language-switch|theme-switch|page-bar|bottom-nav|nav-link))|\/packages\/contract\/src\/[^?]*$/,
      priority: 30,
      minShareCount: 2,
    },
    {
      name: 'fields',
      test: /\/src\/ui\/(text-field|text-area|field-|letters-left|checkbox|banner)|\/react-(aria|stately)[^/]*\/dist\/private\/(form|label|textfield|checkbox|radio|toggle|visually-hidden|utils\/useSlot|utils\/useFormReset|TextField|Input|Label|Text|FieldError|TextArea|Checkbox|Radio|Form|Autocomplete|SharedElementTransition|SelectionIndicator)/,
      priority: 20,
      minShareCount: 2,
      includeDependenciesRecursively: false,
    },
    {
      name: 'tickets',
      // Without what only forms need.
      test: /\/src\/tickets\/(?!queue|log|moment-fields|institution-box)/,
      priority: 10,
      minShareCount: 2,
      includeDependenciesRecursively: false,
    },
  ],
}
