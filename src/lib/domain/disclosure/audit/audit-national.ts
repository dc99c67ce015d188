import type { Figure, NationalPopulation } from '../figure.ts';
import { isWithheld, type Withheld } from '../released.ts';
import { listAtoms } from './atoms.ts';
import { findSubtracted } from './check-subtracted.ts';
import type { Frame } from './frame.ts';
import { readPublished } from './read-published.ts';

/**
 * Attacks the figures of the country: too few people, leaders or organisations behind one, an
 * organisation that is most of it, people who are left over when cells are subtracted, and hidden cells
 * that follow from shown ones, for the public and for any one organisation. For all leaders there are.
 */
export function auditNational(
	frame: Frame,
	figures: readonly Figure<NationalPopulation>[]
): 'released' | Withheld {
	const entries = readPublished(frame, figures);
	if (isWithheld(entries)) return entries;

	return findSubtracted(frame, entries, listAtoms(frame)) ?? 'released';
}
