/** What has just happened, as the page's address says it. */
const allTold = [
	'tilbudt',
	'tilbudt-foer',
	'taget-tilbage',
	'fjernet',
	'sidste',
	'uaendret',
	'login-krav',
	'login-frit'
] as const;

export type Told = (typeof allTold)[number];

export function findTold(text: string | null): Told | undefined {
	return allTold.find((told) => told === text);
}
