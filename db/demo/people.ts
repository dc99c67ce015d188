import people from './people.json' with { type: 'json' };
import { chanceFrom } from './chance.ts';

export interface Person {
	readonly name: string;
	readonly email: string;
}

/** Somebody new at each call, with an address of their own at the organisation. */
export type Hire = () => Person;

/** People for one organisation, always the same ones in the same order. */
export function hireFor(mail: string): Hire {
	const chance = chanceFrom('people', mail);
	const taken = new Set<string>();

	return () => {
		const [first = ''] = chance.some(people.first, 1);
		const [last = ''] = chance.some(people.last, 1);
		const name = `${first} ${last}`;
		const email = freeAddress(name, mail, taken);
		taken.add(email);

		return { name, email };
	};
}

/** A person with a name that the story has given. */
export function named(name: string, mail: string): Person {
	return { name, email: `${asLocalPart(name)}@${mail}` };
}

function freeAddress(name: string, mail: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number++) {
		const email = `${asLocalPart(name)}${number === 1 ? '' : number}@${mail}`;
		if (!taken.has(email)) return email;
	}
}

function asLocalPart(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.replaceAll(/[^a-z]+/gu, '.');
}
