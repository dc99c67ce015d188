import type { Released } from '../disclosure/released.ts';

/**
 * A release's figures as the interface for programs answers them. Made of the frozen release alone, so
 * that asking again gives the same bytes. One that is withheld has none.
 */
export function writeFigures(
	release: Released<{ readonly figures: readonly object[] }> | undefined
): string {
	return JSON.stringify({ figures: release?.figures ?? [] });
}
