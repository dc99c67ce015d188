import type { LoginRefusal } from '#lib/server/oidc/finish.ts';

/** How the address of the page says what became of a sign-in. */
export const toldAs = {
	unknown: 'forfra',
	declined: 'afbrudt',
	unavailable: 'nede',
	too_weak: 'for-svagt',
	untrusted: 'ikke-sikkert',
	no_address: 'uden-adresse',
	unproven_address: 'adresse-ikke-bekraeftet',
	other_person: 'anden-person'
} as const satisfies Record<LoginRefusal, string>;

export type Told = (typeof toldAs)[keyof typeof toldAs];

export function findTold(text: string | null): Told | undefined {
	return Object.values(toldAs).find((told) => told === text);
}
