export const deskArguments: string[]
export const deskEnvironment: { NODE_COMPILE_CACHE: string }
