import type { Released } from '../disclosure/released.ts';

/** What the interface for programs needs of a release, whatever it is about. */
interface Figures {
	readonly figures: readonly object[];
	readonly evaluation?: Origin;
	readonly round?: Origin;
}

interface Origin {
	readonly imported?: true | undefined;
}

/**
 * A release's figures as the interface for programs answers them. Made of the frozen release alone, so
 * that asking again gives the same bytes. One that is withheld has none; one that was made of imported
 * answers says so, because somebody has held them.
 */
export function writeFigures(release: Released<Figures> | undefined): string {
	const imported = release?.evaluation?.imported ?? release?.round?.imported;

	return JSON.stringify({ ...(imported && { imported }), figures: release?.figures ?? [] });
}
