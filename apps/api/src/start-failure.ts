/** Why the desk can't start, as one line that says what to do; shown without a stack trace. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}
