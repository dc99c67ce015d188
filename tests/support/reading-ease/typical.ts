import type { Language } from '#lib/domain/language.ts';

/** What stands where a message has a placeholder, by its name. Whatever is not named here is a figure. */
const both = {
	leader: 'Mette Holm',
	name: 'Mette Holm',
	leaders: 12,
	unit: 'Hjemmeplejen Nord',
	organisation: 'Solbjerg Kommune',
	host: 'spejl.eksempel.dk',
	address: 'anne@eksempel.dk',
	email: 'anne@eksempel.dk',
	contact: 'Karen Bruun, karen@eksempel.dk',
	writer: 'Mette Holm',
	ownWords: '',
	managers: 'attributed',
	year: '2026',
	minutes: 8,
	count: 3,
	invited: 9,
	answered: 7,
	people: 11,
	bounced: 2,
	asked: [],
	split: 'Nu',
	state: 'Bekræftet',
	items: [],
	isPromised: true
} as const;

const own = {
	da: {
		who: 'dit team',
		readers: 'Mette Holm, nærmeste leder og Karen Bruun (HR)',
		audience: 'Mette Holm, nærmeste leder og Karen Bruun (HR)',
		closes: 'fredag den 20. november',
		day: 'fredag den 20. november',
		date: '20. november 2026',
		when: 'fredag den 20. november kl. 10.00',
		time: '10.00',
		theme: 'Retning og mening',
		place: 'Hjemmeplejen Nord, Solbjerg Kommune',
		round: 'Forår 2026',
		band: '4,1 eller højere',
		value: '3,8',
		points: '0,8',
		roles: ['koordinator'],
		role: 'koordinator',
		employees: 'tre',
		direction: 'højere',
		text: 'Medarbejderne svarer nogenlunde ens.'
	},
	en: {
		who: 'your team',
		readers: 'Mette Holm, the leader’s own manager and Karen Bruun (HR)',
		audience: 'Mette Holm, the leader’s own manager and Karen Bruun (HR)',
		closes: 'Friday 20 November',
		day: 'Friday 20 November',
		date: '20 November 2026',
		when: 'Friday 20 November at 10:00',
		time: '10:00',
		theme: 'Direction and meaning',
		place: 'Hjemmeplejen Nord, Solbjerg Kommune',
		round: 'Spring 2026',
		band: '4.1 or higher',
		value: '3.8',
		points: '0.8',
		roles: ['coordinator'],
		role: 'coordinator',
		employees: 'three',
		direction: 'higher',
		text: 'The employees answer more or less alike.'
	}
} as const satisfies Record<Language, unknown>;

/** Where a mail lists the leaders that it is about. */
const listed = { leaders: ['Mette Holm', 'Per Friis', 'Lise Damgaard'] };
const listing = ['mailTogether', 'mailChanges'];

/** Something that can be handed to any message of an area as its values. */
export function typicalValues(area: string, language: Language): unknown {
	const values: Readonly<Record<string, unknown>> = {
		...both,
		...own[language],
		...(listing.includes(area) ? listed : {})
	};

	return new Proxy(values, {
		get: (all, key) => (typeof key === 'string' && key in all ? all[key] : '12')
	});
}
