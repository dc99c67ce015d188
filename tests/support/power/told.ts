/** What people had been told, and what they waited for, at one moment of the watched program. */
export interface Told {
	readonly isMade: boolean;
	readonly openedRound: string | undefined;
	readonly people: ReadonlyMap<string, Person>;
	readonly isClosing: boolean;
	readonly isClosed: boolean;
}

export interface Person {
	/** Whether a draft was acknowledged, and not sent since. */
	readonly hasDraft: boolean;
	/** The code of the answers that were acknowledged last. */
	readonly sent: string | undefined;
	/** The code of answers on their way. */
	readonly sending: string | undefined;
}

export const toldNothing: Told = {
	isMade: false,
	openedRound: undefined,
	people: new Map(),
	isClosing: false,
	isClosed: false
};

const silent: Person = { hasDraft: false, sent: undefined, sending: undefined };

/** What the watched program said, added to what it had said before. */
export function hear(told: Told, line: string): Told {
	const [word = '', name = '', code] = line.split(' ');
	const person = told.people.get(name) ?? silent;
	const withPerson = (change: Partial<Person>): Told => ({
		...told,
		people: new Map([...told.people, [name, { ...person, ...change }]])
	});

	switch (word) {
		case 'made':
			return { ...told, isMade: true };
		case 'opened':
			return { ...told, openedRound: name };
		case 'saving':
			return withPerson({});
		case 'saved':
			return withPerson({ hasDraft: true });
		case 'sending':
			return withPerson({ sending: code });
		case 'sent':
			return withPerson({ hasDraft: false, sent: code, sending: undefined });
		case 'closing':
			return { ...told, isClosing: true };
		case 'closed':
			return { ...told, isClosed: true };
		case 'ended':
			return told;
		default:
			throw new Error(`the watched program said ${line}`);
	}
}
