import type { Figure, NationalPopulation } from '../disclosure/figure.ts';
import type { Released, Withheld } from '../disclosure/released.ts';
import type { Country } from './country.ts';
import type { NationalRelease } from './national-release.ts';
import { nationalRules } from './rules.ts';

/**
 * Makes all that is published of a year, once. The same country gives the same release to the byte, in
 * whatever order its teams were added. `reliability` are the figures made of the summed moments.
 */
export function releaseNational(
	country: Country,
	reliability: readonly Figure<NationalPopulation>[],
	earlier: readonly NationalRelease[],
	rules = nationalRules
): Released<NationalRelease> | Withheld {
	throw new Error(
		`not yet made: ${country.year} ${reliability.length} ${earlier.length} ${rules.step}`
	);
}
