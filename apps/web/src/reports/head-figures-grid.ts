/** Two in a row on a phone, three on a slip of screen, six on a desk; hairlines between them. */
export const headFiguresGrid =
  'grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-3 xl:grid-cols-[1.4fr_1fr_1fr_1fr_1fr_1.2fr]'
