import type { Case } from './cases.ts';
import { isGone, rules, type Outcome } from './expectations.ts';
import type { Answered } from './send.ts';

/** What a request should get. `data` says that the answer is told inside a 200, as the framework does. */
export interface Expected {
	readonly status: number;
	readonly data?: 'redirect' | 'error' | 'page' | 'any';
	/** Where a redirect leads: to the sign-in, or anywhere of ours. */
	readonly leads?: 'to sign in' | 'within';
	/** Whether the program looked at the thing, so that a refusal is noted. */
	readonly reached: boolean;
}

const known = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];

/** What a request of the matrix should get, from the rules alone. */
export function expect(one: Case): Expected {
	return atTheDoor(one) ?? atTheGuard(one) ?? inside(one);
}

/** What is turned away before anybody looks who asks for what. */
function atTheDoor({ sent, way, isReadable }: Case): Expected | undefined {
	const refuse = (status: number) => ({ status, reached: false });

	if (!known.includes(sent.method)) return refuse(400);
	if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(sent.method)) return refuse(405);
	if (way === 'form from elsewhere' || way === 'form from nowhere') return refuse(403);
	if (way === 'no form') return refuse(415);
	if (!isReadable) return refuse(400);
	if (way === 'slash') return { status: 308, leads: 'within', reached: false };

	return undefined;
}

function atTheGuard({ route, person, sent, way }: Case): Expected | undefined {
	const rule = rules[route.address];
	if (!rule) throw new Error(`nobody has said who may use ${route.address}`);
	const asked = sent.method === 'HEAD' ? 'GET' : sent.method;

	/* A browser asks whether a script of another site may read; only what is everybody's says yes. */
	if (sent.method === 'OPTIONS' && isForScripts(route.address))
		return { status: 204, reached: false };
	if (!rule.methods.some((method) => method === asked)) return { status: 405, reached: false };
	if (rule.who === 'signedIn' && person.cookie === undefined) {
		if (route.address.startsWith('/api/')) return { status: 401, reached: false };
		const isTold = isDataWay(way) || (way === 'form for a script' && route.kind === 'page');
		if (isTold) return { status: 200, data: 'redirect', leads: 'to sign in', reached: false };
		return { status: 303, leads: 'to sign in', reached: false };
	}
	if (way === 'reserved form') return { status: 400, reached: false };

	return undefined;
}

function isForScripts(address: string): boolean {
	return /^\/api\/v1\/(?:national(?:\/|$)|openapi\.json$)/u.test(address);
}

function inside(one: Case): Expected {
	const { route, person, target, sent, way } = one;
	const outcome = rules[route.address]?.read(target, person) ?? 404;

	if (isDataWay(way)) {
		if (route.kind === 'endpoint') return { status: 404, reached: isNotedAtTheDoor(one) };
		if (way === 'partial data') return { status: 200, data: 'any', reached: isNotedAtTheDoor(one) };
		const data = ({ 200: 'page', 303: 'redirect', 404: 'error', 503: 'any' } as const)[outcome];
		return { status: 200, data, reached: true };
	}
	if (sent.method === 'POST') return answerForm(one, outcome);

	return { status: outcome, ...(outcome === 303 && { leads: 'within' as const }), reached: true };
}

/**
 * What a form gets. Where the thing is somebody else's, or not there, it is the same 404; a form with
 * fields that are not ours is 400, unless its page leads elsewhere before it is read.
 */
function answerForm({ route, target, way, formName }: Case, outcome: Outcome): Expected {
	const isTold = way === 'form for a script' && route.kind === 'page';
	const reached = true;

	const lead = (): Expected => {
		return isTold
			? { status: 200, data: 'redirect', leads: 'within', reached }
			: { status: 303, leads: 'within', reached };
	};

	if (way === 'unknown form' && route.kind === 'page') return { status: 404, reached };
	if (formName === '/konto log-ud') return lead();
	if ('whose' in target && target.whose !== 'own') return { status: 404, reached };
	if (target.kind === 'none' && outcome === 404) return { status: 404, reached };
	if (isGone(target)) {
		return route.address.startsWith('/s/') ? { status: 404, reached } : lead();
	}

	return leadsFirst(formName, outcome) ? lead() : { status: 400, reached };
}

/** Forms whose page looks at the state of things before it reads what was sent. */
const looking = [
	'/s/[token]/[page] default',
	'/evaluering/[id]/job default',
	'/evaluering/[id]/skema default',
	'/evaluering/[id]/gennemse words',
	'/evaluering/[id]/gennemse start',
	'/evaluering/[id]/bekraeft default',
	...[
		...['navn default', 'skema default', 'udsagn default', 'hvem-ser default', 'slet default'],
		...['ledere save', 'ledere addAll', 'ledere removeAll', 'ledere form'],
		...['gruppe save', 'gruppe remove'],
		...['gennemse words', 'gennemse leaveOut', 'gennemse ready']
	].map((form) => `/organisation/[org]/runde/[round]/${form}`)
];

function leadsFirst(formName: string | undefined, outcome: Outcome): boolean {
	return outcome === 303 && formName !== undefined && looking.includes(formName);
}

function isDataWay(way: Case['way']): boolean {
	return way === 'data' || way === 'partial data';
}

function isNotedAtTheDoor({ target }: Case): boolean {
	return target.kind === 'evaluation' || target.kind === 'organisation';
}

/** What is wrong with an answer, in words; undefined when it is right. */
export function findFault(one: Case, expected: Expected, answer: Answered): string | undefined {
	const { status, headers, body } = answer;
	if (status !== expected.status) return `${status} instead of ${expected.status}`;
	if (one.sent.method === 'HEAD' && body !== '') return 'a body for HEAD';
	if (status === 405 && headers['allow'] === undefined) return 'no Allow';

	const told = expected.data === undefined ? undefined : readData(body);
	if (expected.data !== undefined && expected.data !== 'any' && told?.type !== expected.data) {
		return `data that say ${told?.type ?? 'nothing'} instead of ${expected.data}`;
	}
	const location = told?.location ?? headers['location'];
	if (expected.leads === 'to sign in' && !/^\/log-ind(\?|$)/u.test(String(location))) {
		return `led to ${String(location)} and not to the sign-in`;
	}
	if (location !== undefined && !/^\/(?!\/)/u.test(String(location))) return 'led to another site';

	return undefined;
}

interface Told {
	readonly type: 'redirect' | 'error' | 'page';
	readonly location?: string;
}

/** How the framework tells its own script what became of a request. */
function readData(body: string): Told | undefined {
	try {
		const told = JSON.parse(body) as {
			type?: string;
			location?: string;
			nodes?: readonly ({ type?: string } | null)[];
		};
		if (told.type === 'redirect') return { type: 'redirect', location: told.location ?? '' };

		return { type: told.nodes?.some((node) => node?.type === 'error') ? 'error' : 'page' };
	} catch {
		return undefined;
	}
}
