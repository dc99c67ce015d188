import { createHash } from 'node:crypto';
import type { Draft } from '#lib/domain/ballot/draft.ts';
import { encodeParts } from '#lib/domain/ballot/parts.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { answerAll } from '../builders.ts';
import { secretBytes, secretText, type Secret } from '../thief.ts';

/** Somebody who answers, in the order in which they come. */
export interface Person {
	readonly arrival: number;
	readonly group: RaterGroup;
	readonly address: string;
	readonly token: string;
	readonly draft: Draft;
	/** The plain form of the answers to the statements. */
	readonly ratings: Uint8Array;
	/** What a proxy says of their machine. */
	readonly machine: { readonly address: string; readonly agent: string };
}

/** What all rounds begin from, so that a failure can be repeated. */
export const seed = 'ledelsesspejl 2026';

/** What stands in everybody's words. */
export const someWords = 'hverdagen er travl';

/** Somebody with answers and words that nobody else has, the same in each run. */
export function makePerson(
	{ group, address, token }: Pick<Person, 'group' | 'address' | 'token'>,
	arrival: number,
	selection: Selection
): Person {
	/* Digits that differ from person to person, so that no two sets of answers are alike. */
	const digits = createHash('sha512').update(`${seed}, person ${arrival}`).digest();
	const plain = answerAll(selection, group, 3);
	const items = Object.fromEntries(
		Object.keys(plain.answers.items).map((id, at) => [id, chosen(digits[at % 64] ?? 0)])
	);
	const word = digits.toString('hex', 50, 56);
	const comments = {
		aaben_1: `Nummer ${arrival} (${word}) synes at ${someWords}`,
		aaben_2: `Nummer ${arrival} (${word}) ønsker sig mere ro`
	};
	const draft: Draft = {
		...plain,
		answers: { ...plain.answers, items },
		comments: group === 'self' ? {} : comments
	};
	const [ratings = new Uint8Array()] = encodeParts(currentQuestionnaire(), selection, group, draft);
	const machine = {
		address: `203.0.113.${(arrival % 250) + 1}`,
		agent: `Kikkert/${arrival + 1000}.${word}`
	};

	return { arrival, group, address, token, draft, ratings, machine };
}

function chosen(digit: number): ScaleValue {
	return ((digit % 5) + 1) as ScaleValue;
}

/** A whole set of answers, in the forms in which it could have been written down. */
export function answersOf({ arrival, draft, ratings }: Person): readonly Secret[] {
	const values = Object.values(draft.answers.items);
	const name = `the answers of number ${arrival}`;

	return [
		...secretBytes(name, ratings.subarray(0, values.length)),
		...['', ',', ', ', ';', '","', '\t'].flatMap((between) =>
			secretText(`${name} as text`, values.slice(0, 40).join(between))
		),
		...secretText(`${name} by name`, JSON.stringify(draft.answers.items).slice(1, 90))
	];
}

/** What somebody wrote, in whole and in part. */
export function wordsOf({ arrival, draft }: Person): readonly Secret[] {
	return Object.values(draft.comments).flatMap((text) =>
		secretText(`the words of number ${arrival}`, text.slice(0, 30))
	);
}

/** A link as its mail carries it. */
export function linkOf({ arrival, token }: Person): readonly Secret[] {
	return secretText(`the link of number ${arrival}`, token);
}

export function codeOf({ arrival }: Person, code: string): readonly Secret[] {
	return [code, code.replaceAll('-', '')].flatMap((text) =>
		secretText(`the replace code of number ${arrival}`, text)
	);
}

/** Where somebody sat and with what they read, which nothing of ours may keep. */
export function machineOf({ arrival, machine }: Person): readonly Secret[] {
	return Object.values(machine).flatMap((text) =>
		secretText(`the machine of number ${arrival}`, text)
	);
}

export function addressOf({ arrival, address }: Person): readonly Secret[] {
	return secretText(`the mail address of number ${arrival}`, address);
}
