import type { Language } from '../language.ts';

export type Role = 'leader' | 'manager' | 'coordinator' | 'orgadmin' | 'researcher' | 'operator';

/** The signed-in person who asks. */
export interface Actor {
	readonly accountId: string;
	readonly email: string;
	readonly name: string;
	readonly language: Language;
	/** How they have proven who they are; by a link in a mail where it is left out. */
	readonly login?: 'mail' | 'oidc';
	/** Those that count here and now. */
	readonly roles: readonly { readonly organisationId: string; readonly role: Role }[];
}
