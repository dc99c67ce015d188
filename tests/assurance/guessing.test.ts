import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeToken } from '#lib/server/invitations/token.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { amount, median, recordFigures } from '#tests/support/assurance.ts';
import { answer, answerAll, openTestRound, standardForm } from '#tests/support/builders.ts';
import { guessKinds, type Secrets } from '#tests/support/guess-kinds.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';
import { signIn } from '#tests/support/sign-in.ts';
import { inParallel, openVisits, type Visits } from '#tests/support/visits.ts';

const proxied = { ADDRESS_HEADER: 'X-Forwarded-For', XFF_DEPTH: '1' };
const each = amount(112, 1_115);
/** Megabytes; a server that has just started takes some for what it had not done before. */
const mostMemory = 400;
const least = amount(2_000, 100_000);
/** Attackers of each kind, each with an address of their own. */
const attackers = amount(2, 10);

let server: TestServer;
let visits: Visits;
let secrets: Secrets;
/** Links that have not been used, and that others at the attackers' addresses may want to use. */
let links: readonly string[];

beforeAll(async () => {
	server = await startTestServer(proxied);
	visits = openVisits(server.origin);
	const db = server.openDatabase();
	const keys = server.openKeys();
	const now = new Date();
	const open = await openTestRound({ db, keys }, { employees: [40], now });
	const closed = await openTestRound({ db, keys }, { employees: [8], now });
	for (const { group, token } of closed.evaluations[0]?.links ?? []) {
		await answer({ db }, keys, token, answerAll(standardForm, group, 4), now);
	}
	await closeRound(db, keys, closed, new Date(now.getTime() + 21 * 86_400_000));
	const { id: report } = await db
		.selectFrom('leader_release')
		.select('id')
		.executeTakeFirstOrThrow();

	links = (open.evaluations[0]?.links ?? []).map(({ token }) => token);
	const [link = ''] = links;
	const signInToken = (await createSignInLink(db, 'mette@example.dk', 'da', now)).slice(9);
	const evaluation = open.evaluations[0]?.id ?? '';
	await db.destroy();
	secrets = { link, signIn: signInToken, evaluation, report, session: '' };
});
afterAll(async () => {
	visits.close();
	await server.remove();
});

test('guessing finds nothing, is told to wait soon, and stands in nobody’s way', async () => {
	const before = memoryOf(server);
	const began = performance.now();
	const limitedAfter: number[] = [];
	const served: number[] = [];
	let guesses = 0;
	let hits: string[] = [];

	const everybody = guessKinds.flatMap((kind, one) =>
		Array.from({ length: attackers }, (_, two) => ({ kind, address: addressOf(one, two) }))
	);
	await inParallel(8, everybody, async ({ kind, address }, who) => {
		// Whoever is signed in is known by the account too; each attack begins with a fresh one.
		const own = { ...secrets, session: await signIn(server, visits) };
		let misses = 0;
		let limited: number | undefined;
		for (let index = 0; index < each; index += 1) {
			const [path, visit] = kind.guess(own, who * each + index);
			const given = await visits.ask(path, { ...visit, address: hostIn(address, index) });
			guesses += 1;
			if (kind.isHit(given)) hits = [...hits, `${kind.name}: ${given.status} ${path}`];
			const isLimited = given.status === 429 || given.body.includes('"status":429');
			if (isLimited) limited ??= misses;
			misses += 1;
			if (isLimited && given.status === 429) {
				expect(Number(given.headers['retry-after'])).toBeGreaterThan(0);
				expect(Number(given.headers['retry-after'])).toBeLessThanOrEqual(600);
			}
			if (limited !== undefined && index % 20 === 0) await useRightLinks(address, served);
		}
		expect({ kind: kind.name, limited: limited ?? Infinity }).toMatchObject({
			limited: expect.toSatisfy((count: number) => count < 100) as number
		});
		limitedAfter.push(limited ?? Infinity);
	});
	const seconds = (performance.now() - began) / 1000;

	expect(hits).toEqual([]);
	const grown = memoryOf(server) - before;
	expect(grown).toBeLessThan(mostMemory);
	expect(guesses).toBeGreaterThanOrEqual(least);

	recordFigures('guessing', promise, [
		{ what: 'guesses', value: guesses, bound: `at least ${least}` },
		{ what: 'hits', value: hits.length, bound: '0' },
		{
			what: 'misses before the first 429, at most',
			value: Math.max(...limitedAfter),
			bound: 'at most 100'
		},
		{ what: 'right links used from limited and from neighbouring addresses', value: served.length },
		{ what: 'right links refused', value: 0, bound: '0' },
		{ what: 'a right link during the attack, median (ms)', value: Math.round(median(served)) },
		{ what: 'guesses a second', value: Math.round(guesses / seconds) },
		{
			what: 'memory that the attack took (MB)',
			value: Math.round(grown),
			bound: `at most ${mostMemory}`
		}
	]);
});

test.for<[string, Readonly<Record<string, string>>, number]>([
	['a header that no proxy vouches for gives nobody a new address', {}, 429],
	['where limits are off nobody waits', { ...proxied, RATE_LIMIT: 'off' }, 404]
])('%s', async ([, settings, last]) => {
	const other = await startTestServer(settings);
	const asking = openVisits(other.origin);
	const statuses: number[] = [];
	for (let index = 0; index < 120; index += 1) {
		const address = last === 429 ? `192.0.2.${index}` : '192.0.2.7';
		const path = index % 2 === 0 ? `/s/${makeToken()}` : `/s/${makeToken()}/samlet`;
		const { status, body } = await asking.ask(path, { address });
		expect(body.includes('Et rigtigt link virker hele tiden.')).toBe(status === 429);
		statuses.push(status);
	}
	asking.close();
	await other.remove();

	expect(statuses.slice(0, 60)).toEqual(statuses.slice(0, 60).map(() => 404));
	expect(statuses.slice(60)).toEqual(statuses.slice(60).map(() => last));
});

const promise =
	'Nobody comes in by guessing: links, codes and ids are tried from many addresses, near misses too; whoever guesses is told to wait, and nobody else is.';

/** Somebody else behind the same address, and a neighbour, open their own links as if nothing were. */
async function useRightLinks(address: string, served: number[]): Promise<void> {
	for (const from of [hostIn(address, 7), neighbourOf(address)]) {
		const link = links[served.length % links.length];
		const given = await visits.ask(`/s/${link}`, { address: from });
		expect(given.status).toBe(200);
		served.push(given.took);
	}
	// One miss of a neighbour is a miss, and no reason to wait: made rarely enough to stay one.
	if (served.length % 40 === 0) {
		const given = await visits.ask(`/s/${makeToken()}`, {
			address: `203.0.${served.length % 251}.1`
		});
		expect(given.status).toBe(404);
	}
}

/** Every other attacker has IPv4, every other a /64 of IPv6, in which each guess has an address. */
function addressOf(one: number, two: number): string {
	return two % 2 === 0 ? `192.0.${one}.${two}` : `2001:db8:${one + 1}:${two + 1}:`;
}

function hostIn(address: string, index: number): string {
	return address.endsWith(':') ? `${address}:${(index + 1).toString(16)}` : address;
}

function neighbourOf(address: string): string {
	return address.endsWith(':') ? `${address.slice(0, -1)}f::1` : address.replace('192.0', '198.51');
}

/** Megabytes of memory that the server holds. */
function memoryOf({ process: { pid } }: TestServer): number {
	const [, kilobytes] = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];

	return Number(kilobytes) / 1024;
}
