import { leaderOnly } from '#lib/domain/round/audience.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Invitation } from '../invitations/queries.ts';
import { markFor, tokenMark } from './cut.ts';

/** An invitation of nobody: a mark stands wherever something is one person's, one link's or one round's. */
export interface Blank {
	readonly invitation: Invitation;
	/** What belongs in the place of each mark. */
	readonly values: Readonly<Record<string, string>>;
}

/**
 * Takes out of an invitation what is not the same for everybody who is asked by the same form, so that a
 * page made of the rest can be kept for all of them. `isFirst`: for the page before the form, which tells
 * how many are asked and when the round closes; a page of the form does not.
 */
export function blankInvitation(
	{ group, pulse, silent, field, invitedInGroup, ...mine }: Invitation,
	token: string,
	language: Language,
	isFirst: boolean
): Blank {
	const values: Record<string, string> = { [tokenMark]: token };
	const mark = (name: string, value: string) => {
		/* Whether something is there decides what is said around it. */
		if (value === '') return '';
		values[name] = value;

		return markFor(name);
	};
	const { round, leaderName, unit, organisationName } = mine;
	const { selection, managers, questionnaireVersion, audience, contact } = round;
	const readers = audience.readers.map(({ name }, index) => ({
		name: mark(`reader${index}`, name),
		email: ''
	}));
	const told = isFirst && {
		closesAt: round.closesAt,
		audience: { scope: audience.scope, readers },
		contact: { name: mark('contact', contact.name), email: mark('email', contact.email) },
		ownWords: mark('words', round.ownWords)
	};

	return {
		invitation: {
			...nobody,
			...{ group, language, pulse, invitedInGroup },
			silent: isFirst && silent,
			field: selection.examples ? field : undefined,
			leaderName: mark('leader', leaderName),
			unit: mark('unit', unit),
			organisationName: mark('organisation', organisationName),
			round: { ...noRound, selection, managers, questionnaireVersion, ...told }
		},
		values
	};
}

const nobody = {
	...{ organisationId: '', roundId: '', id: '', evaluationId: '' },
	...{ answered: false, withdrawn: false }
};

const noRound = {
	...{ state: 'open' as const, closesAt: '', closesOn: '', ownWords: '' },
	...{ audience: leaderOnly, contact: { name: '', email: '' }, ballotKey: new Uint8Array() }
};
