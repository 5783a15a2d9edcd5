import { keepChoice, readChoice } from '../i18n/choice.ts'

/** Whether single keys act; who talks to the computer, or whose keys slip, can switch them off. */
export function shortcutsAreOn(): boolean {
  return readChoice('sheba-shortcuts') !== 'off'
}

export function switchShortcuts(on: boolean): void {
  keepChoice('sheba-shortcuts', on ? null : 'off')
}
