/** Lists of numbers that grow side by side; thousands of small arrays would take longer to make than to fill. */
export class Lists {
  /** Per list: its newest link, or 0. */
  readonly #newest: number[] = [];
  readonly #values: number[] = [0];
  readonly #older: number[] = [0];

  add(list: number, value: number): void {
    this.#older.push(this.#newest[list] ?? 0);
    this.#newest[list] = this.#values.push(value) - 1;
  }

  /** The link of what was added last, or 0 for an empty list. */
  newest(list: number): number {
    return this.#newest[list] ?? 0;
  }

  /** The link of what was added before, or 0. */
  older(link: number): number {
    return this.#older[link] ?? 0;
  }

  value(link: number): number {
    return this.#values[link] ?? 0;
  }
}
