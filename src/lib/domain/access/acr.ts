/**
 * The levels of sureness that logins in Denmark name, each ladder from the lowest up: the national
 * standard for identity's assurance levels, its European counterpart, and the numbers of ISO 29115.
 */
const ladders: readonly (readonly string[])[] = [
	['Low', 'Substantial', 'High'].map(
		(level) => `https://data.gov.dk/concept/core/nsis/loa/${level}`
	),
	['Low', 'Substantial', 'High'].map((level) => `https://data.gov.dk/concept/core/nsis/${level}`),
	['Low', 'Substantial', 'High'],
	['low', 'substantial', 'high'].map((level) => `http://eidas.europa.eu/LoA/${level}`),
	['1', '2', '3', '4']
];

/**
 * Whether a sign-in was as sure as is demanded (`acr` in its token). On a ladder that we know a higher
 * level will do; a name that we do not know must be the very same.
 */
export function isSureEnough(given: string | undefined, demanded: string | undefined): boolean {
	if (demanded === undefined || given === demanded) return true;
	if (given === undefined) return false;
	const ladder = ladders.find((levels) => levels.includes(demanded));

	return ladder !== undefined && ladder.indexOf(given) > ladder.indexOf(demanded);
}
