/**
 * For a page on which there is nothing to do but wait: it asks again by itself, with script and without.
 * Never where there is something to read or to press, which a page that loads itself would interrupt.
 */
export function lookAgainSoon(event: {
	readonly setHeaders: (headers: Record<string, string>) => void;
}): void {
	event.setHeaders({ refresh: String(secondsBetweenLooks) });
}

const secondsBetweenLooks = 5;
