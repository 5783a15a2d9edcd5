/** The conditions of a query with their values: each `?` becomes the next numbered parameter. */
export class Conditions {
  readonly #conditions: string[] = []
  readonly values: unknown[] = []

  add(condition: string, ...values: unknown[]): void {
    this.#conditions.push(this.bind(condition, ...values))
  }

  /** Numbers the `?` of a fragment that stands elsewhere in the query, and keeps its values. */
  bind(fragment: string, ...values: unknown[]): string {
    let index = 0
    return fragment.replace(/\?/g, () => {
      this.values.push(values[index++])
      return `$${this.values.length}`
    })
  }

  sql(): string {
    return this.#conditions.length > 0 ? this.#conditions.map((part) => `(${part})`).join(' AND ') : 'true'
  }
}
