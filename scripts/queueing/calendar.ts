/** What happens next, in a world whose time is a number of seconds that only this moves. */
export class Calendar {
	/** A heap: each entry stands before the two at twice its place. */
	readonly #entries: { readonly at: number; readonly act: () => void }[] = [];
	now = 0;

	/** Lets something happen after some seconds. */
	after(seconds: number, act: () => void): void {
		const entries = this.#entries;
		let place = entries.length;
		const entry = { at: this.now + seconds, act };
		entries.push(entry);
		while (place > 0) {
			const parent = (place - 1) >> 1;
			const above = entries[parent];
			if (!above || above.at <= entry.at) break;
			entries[place] = above;
			place = parent;
		}
		entries[place] = entry;
	}

	/** Goes on until nothing is left. */
	run(): void {
		for (let next = this.#take(); next; next = this.#take()) {
			this.now = next.at;
			next.act();
		}
	}

	#take() {
		const entries = this.#entries;
		const first = entries[0];
		const last = entries.pop();
		if (!first || !last || entries.length === 0) return first;

		let place = 0;
		for (;;) {
			let child = 2 * place + 1;
			const [left, right] = [entries[child], entries[child + 1]];
			if (!left) break;
			if (right && right.at < left.at) child += 1;
			const smaller = entries[child];
			if (!smaller || last.at <= smaller.at) break;
			entries[place] = smaller;
			place = child;
		}
		entries[place] = last;

		return first;
	}
}
