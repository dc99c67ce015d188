/**
 * For a page on which there is nothing to do but wait: it asks again by itself, with script and without,
 * so seldom that nobody loses their place on it. Such a page also has a link for those who will not wait.
 */
export function lookAgainSoon(event: {
	readonly setHeaders: (headers: Record<string, string>) => void;
}): void {
	event.setHeaders({ refresh: String(secondsBetweenLooks) });
}

const secondsBetweenLooks = 30;
