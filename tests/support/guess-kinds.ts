import { nearId, nearToken } from './near-misses.ts';
import { cookieIn, type Answer, type Visit } from './visits.ts';

/** What an attacker may be answered with who has guessed wrong; anything else is a hit. */
export interface GuessKind {
	readonly name: string;
	readonly guess: (secrets: Secrets, index: number) => readonly [path: string, visit: Visit];
	readonly isHit: (given: Answer) => boolean;
}

/** What is really there, and must not be reached. */
export interface Secrets {
	readonly link: string;
	readonly signIn: string;
	readonly evaluation: string;
	readonly report: string;
	/** Of somebody with an account of their own and nothing else. */
	readonly session: string;
}

const isMissing = ({ status }: Answer) => status === 404 || status === 429;
const opens = (given: Answer) => !isMissing(given);
const signsIn = (given: Answer) =>
	cookieIn(given, 'session') !== undefined ||
	!(isMissing(given) || (given.status === 303 && given.headers.location?.includes('gammelt-link')));
const asMember = ({ session }: Secrets): Visit => ({ cookies: { session } });

/** All the places where somebody could guess, each with what would be a hit. */
export const guessKinds: readonly GuessKind[] = [
	{
		name: 'personal links',
		guess: ({ link, signIn }, index) => [`/s/${nearToken(link, signIn, index)}`, {}],
		isHit: opens
	},
	{
		name: 'personal links, sending the form',
		guess: ({ link, signIn }, index) => [
			`/s/${nearToken(link, signIn, index)}${['', '/samlet', '/gennemse', '/gemt'][index % 4]}`,
			{ form: index % 2 === 0 ? {} : { go: 'next' } }
		],
		isHit: (given) => opens(given) && given.status !== 400
	},
	{
		name: 'personal links, as data',
		guess: ({ link, signIn }, index) => [
			`/s/${nearToken(link, signIn, index)}/__data.json?x-sveltekit-invalidated=${['001', '0001', '0011'][index % 3]}`,
			{}
		],
		isHit: (given) => opens(given) && !/"status":(404|429)/u.test(given.body)
	},
	{
		name: 'sign-in links',
		guess: ({ link, signIn }, index) => [`/log-ind/${nearToken(signIn, link, index)}`, {}],
		isHit: signsIn
	},
	{
		name: 'sign-in links, pressing the button',
		guess: ({ link, signIn }, index) => [
			`/log-ind/${nearToken(signIn, link, index)}`,
			{ form: { code: String(index % 1_000_000).padStart(6, '0') } }
		],
		isHit: signsIn
	},
	{
		name: 'reports, signed in',
		guess: (all, index) => [`/rapport/${nearId(all.report, index)}`, asMember(all)],
		isHit: opens
	},
	{
		name: 'reports as data, signed in',
		guess: (all, index) => [`/api/v1/reports/${nearId(all.report, index)}`, asMember(all)],
		isHit: opens
	},
	{
		name: 'the real ids of others, signed in',
		guess: (all, index) => [
			index % 2 === 0 ? `/rapport/${all.report}` : `/evaluering/${all.evaluation}/liste`,
			asMember(all)
		],
		isHit: opens
	},
	{
		name: 'evaluations, signed in',
		guess: (all, index) => [
			`/evaluering/${nearId(all.evaluation, index)}${['', '/liste', '/stop', '/gennemse'][index % 4]}`,
			{ ...asMember(all), ...(index % 4 === 2 && { form: {} }) }
		],
		isHit: opens
	}
];
