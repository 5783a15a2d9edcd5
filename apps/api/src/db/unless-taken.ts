/**
 * Null where the database refuses a row because another already has its unique name. The transaction is over then:
 * the caller can only refuse the request.
 */
export async function unlessTaken<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/** PostgreSQL's 23505, which Prisma calls P2002. */
function isTaken(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'P2002' || error.code === '23505')
  )
}
