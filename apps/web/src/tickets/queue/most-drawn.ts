/** A list of more rows than these draws only those to be seen. */
export const mostDrawn = 100
