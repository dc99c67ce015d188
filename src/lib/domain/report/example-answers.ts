import type { Answer, Answers } from '../ballot/answers.ts';
import type { Language } from '../language.ts';

/**
 * The invented answers behind the example report. By statement: nine employees, the leader, and the
 * leader's manager, with 0 for "don't know".
 */
const answered: Readonly<Record<string, string>> = {
	samlet_1: '454232454 4 4',
	samlet_2: '344335043 4 4',
	samlet_3: '505244344 4 4',
	retning_1: '444444344 4 4',
	retning_2: '253424454 4 4',
	retning_3: '324345433 4 4',
	retning_4: '344345242 4 4',
	anerkendelse_1: '333403433 4 4',
	anerkendelse_2: '233333442 4 4',
	anerkendelse_3: '324443453 5 3',
	anerkendelse_4: '322222432 4 4',
	faglighed_1: '334443443 4 4',
	faglighed_2: '535240444 3 4',
	faglighed_3: '543345334 4 4',
	faglighed_4: '444254243 3 4',
	tillid_1: '445535554 4 5',
	tillid_2: '445435545 3 4',
	tillid_3: '445434545 3 4',
	tillid_4: '444554554 4 4',
	tryghed_1: '442352334 4 3',
	tryghed_2: '554233333 4 4',
	tryghed_3: '423323433 4 4',
	tryghed_4: '533334344 4 3',
	inddragelse_1: '524434543 4 3',
	inddragelse_2: '434544404 4 4',
	inddragelse_3: '434342543 3 3',
	inddragelse_4: '253434544 4 4',
	drift_1: '443434445 5 4',
	drift_2: '430325445 4 5',
	drift_3: '445444542 4 4',
	drift_4: '444443444 5 4',
	forandring_1: '442333243 3 3',
	forandring_2: '332323334 3 3',
	forandring_3: '234242233 2 3',
	forandring_4: '224053325 3 3',
	opad_1: '332444244 3 3',
	opad_2: '224534333 3 3',
	opad_3: '433534333 3 3',
	opad_4: '523244334 3 3',
	tvaers_1: '544343445 3 4',
	tvaers_2: '542443445 4 4',
	tvaers_3: '544445334 3 4',
	tvaers_4: '544444335 3 3',
	borger_1: '444454544 4 4',
	borger_2: '244443555 4 4',
	borger_3: '444435533 4 5',
	borger_4: '455524544 3 4',
	trivsel_1: '423444434 4 0',
	trivsel_2: '244324044 4 0',
	trivsel_3: '533444433 3 0',
	trivsel_4: '424433434 4 0'
};

/** The seven statements about the leader's conditions, answered by the leader alone. */
const conditions: Readonly<Record<string, Answer>> = {
	vilkaar_1: 2,
	vilkaar_2: 4,
	vilkaar_3: 4,
	vilkaar_4: 3,
	vilkaar_5: 4,
	vilkaar_6: 4,
	vilkaar_7: 5
};

/** What each of the nine employees sent. */
export const exampleEmployees: readonly Answers[] = Array.from({ length: 9 }, (_, person) =>
	answersOf((digits) => digits.charAt(person))
);

export const exampleManager: Answers = answersOf((digits) => digits.charAt(12));

export const exampleSelf: Answers = {
	items: { ...answersOf((digits) => digits.charAt(10)).items, ...conditions },
	timeNow: { opad: 15, indad_drift: 40, indad_personale: 20, udad: 5, fremad: 5, egne_opgaver: 15 },
	timeWish: {
		opad: 15,
		indad_drift: 25,
		indad_personale: 30,
		udad: 10,
		fremad: 15,
		egne_opgaver: 5
	},
	challenges: ['anerkendelse', 'forandring', 'opad']
};

/** What the employees wrote, by open question. */
export const exampleComments: Readonly<Record<Language, readonly (readonly string[])[]>> = {
	da: [
		[
			'De korte møder om morgenen, hvor vi aftaler, hvem der tager hvad.',
			'Når du går med ud i ekspeditionen.',
			'Du tager vores faglighed alvorligt over for direktionen.'
		],
		[
			'At du siger det højt, når noget er lykkedes.',
			'Færre nye ordninger på én gang, og tid til at få dem på plads.',
			'Spørg os, før planen ligger fast.',
			'At vi får at vide, hvad der blev af det, vi foreslog.'
		]
	],
	en: [
		[
			'The short meetings in the morning where we agree on who takes what.',
			'When you join us at the counter.',
			'You take our professional judgement seriously in front of the directors.'
		],
		[
			'That you say it out loud when something has gone well.',
			'Fewer new schemes at once, and time to get them in place.',
			'Ask us before the plan is settled.',
			'That we are told what became of what we suggested.'
		]
	]
};

function answersOf(digitOf: (digits: string) => string): Answers {
	const items = Object.fromEntries(
		Object.entries(answered).map(([id, digits]) => [id, readAnswer(digitOf(digits))])
	);

	return { items, timeNow: {}, timeWish: {}, challenges: [] };
}

function readAnswer(digit: string): Answer {
	const value = Number(digit);

	return value === 1 || value === 2 || value === 3 || value === 4 || value === 5
		? value
		: 'ved_ikke';
}
