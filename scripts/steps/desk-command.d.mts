export const deskArguments: string[]
export const deskEnvironment: { NODE_COMPILE_CACHE: string; MALLOC_ARENA_MAX: string }
