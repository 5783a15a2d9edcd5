/** The box one types in or chooses from: 3:1 against what it stands on, 44 px on a phone. */
export const fieldBox =
  'w-full min-h-11 rounded-md border border-edge bg-panel px-3 py-2 text-base leading-[1.5] text-ink ' +
  'transition-colors duration-120 hover:border-ink-3 ' +
  'focus:border-focus focus:outline-2 focus:outline-focus focus:-outline-offset-1 ' +
  'data-invalid:border-overdue-fill disabled:border-line disabled:bg-sunken disabled:text-ink-3'
