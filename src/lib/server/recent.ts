/** Values by key, of which the most recently used are kept: whatever was not asked for longest goes first. */
export class Recent<Value> {
	readonly #values = new Map<string, Value>();
	readonly #most: number;

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): Value | undefined {
		const value = this.#values.get(key);
		if (value !== undefined) this.set(key, value);

		return value;
	}

	set(key: string, value: Value): void {
		this.#values.delete(key);
		this.#values.set(key, value);
		const [oldest] = this.#values.keys();
		if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
	}

	/** All that is kept, what was not asked for longest first. */
	entries(): readonly (readonly [string, Value])[] {
		return [...this.#values];
	}
}
