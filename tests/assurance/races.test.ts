import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { countParts } from '#lib/domain/ballot/parts.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { amount, recordFigures } from '#tests/support/assurance.ts';
import {
	answerAll,
	openTestRound,
	standardForm,
	type OpenedRound
} from '#tests/support/builders.ts';
import { databaseKinds, makePostgresDatabase } from '#tests/support/database.ts';
import { startTestServer, type TestServer } from '#tests/support/server.ts';

const atOnce = 50;
const links = amount(2, 25);
const selection = { ...standardForm, form: 'kort' as const };
const parts = countParts(currentQuestionnaire(), selection);
let races = 0;

describe.for(databaseKinds)('fifty at the same moment with one link, on %s', (kind) => {
	let server: TestServer;
	let round: OpenedRound;
	let drop = () => Promise.resolve();
	let tokens: string[];

	beforeAll(async () => {
		const made = kind === 'postgres' ? await makePostgresDatabase() : undefined;
		if (made) drop = made.drop;
		server = await startTestServer(made ? { DATABASE_URL: made.url } : {});
		const db = server.openDatabase();
		const place = { db, keys: server.openKeys() };
		round = await openTestRound(place, { employees: [4 * links], selection, now: new Date() });
		await db.destroy();
		tokens = (round.evaluations[0]?.links ?? [])
			.filter(({ group }) => group === 'employee')
			.map(({ token }) => token);
	});
	afterAll(async () => {
		await server.remove();
		await drop();
	});

	const raceOf = (run: (token: string) => Promise<void>) => async () => {
		for (let race = 0; race < links; race++) await run(tokens.shift() ?? '');
		races += links;
	};

	test(
		'in fifty tabs, each with a code of its own: one is sent, the others are told so',
		raceOf(async (token) => {
			await fillIn(token);
			const codes = await Promise.all(times(() => readCode(token)));
			const told = await Promise.all(codes.map((code) => press(token, code)));

			expect(told.filter((one) => one === 'sent')).toHaveLength(1);
			expect(told.filter((one) => one === 'used')).toHaveLength(atOnce - 1);
			expect(await countBallots(codes)).toBe(parts);
			expect(await countBallots([codes[told.indexOf('sent')] ?? ''])).toBe(parts);
		})
	);

	test(
		'pressing fifty times on one page: sent once, and every press hears so',
		raceOf(async (token) => {
			await fillIn(token);
			const code = await readCode(token);

			expect(new Set(await Promise.all(times(() => press(token, code))))).toEqual(
				new Set(['sent'])
			);
			expect(await countBallots([code])).toBe(parts);
		})
	);

	test(
		'replacing in fifty tabs: the old answers go once, and one set of new ones stays',
		raceOf(async (token) => {
			const old = await sendFirst(token);
			await fillIn(token, old);
			const codes = await Promise.all(times(() => readCode(token)));
			const told = await Promise.all(codes.map((code) => press(token, code)));

			expect(told.filter((one) => one === 'sent')).toHaveLength(1);
			expect(told.filter((one) => one === 'used')).toHaveLength(atOnce - 1);
			expect(await countBallots([old])).toBe(0);
			expect(await countBallots(codes)).toBe(parts);
		})
	);

	test(
		'pressing fifty times to replace: replaced once, and every press hears so',
		raceOf(async (token) => {
			const old = await sendFirst(token);
			await fillIn(token, old);
			const code = await readCode(token);

			expect(new Set(await Promise.all(times(() => press(token, code))))).toEqual(
				new Set(['sent'])
			);
			expect(await countBallots([old])).toBe(0);
			expect(await countBallots([code])).toBe(parts);
		})
	);

	async function sendFirst(token: string): Promise<string> {
		await fillIn(token);
		const code = await readCode(token);
		expect(await press(token, code)).toBe('sent');

		return code;
	}

	async function fillIn(token: string, replaces?: string): Promise<void> {
		const db = server.openDatabase();
		const invitation = await findInvitation(db, token);
		const draft = answerAll(selection, 'employee', 4);
		const whole = replaces === undefined ? draft : { ...draft, replaces };
		if (invitation) await saveDraft(db, server.openKeys(), invitation, token, whole);
		await db.destroy();
	}

	async function readCode(token: string): Promise<string> {
		const shown = await fetch(`${server.origin}/s/${token}/gennemse`, { redirect: 'manual' });

		return /name="code" value="([^"]+)"/u.exec(await shown.text())?.[1] ?? '';
	}

	/** What whoever presses is told, in the end. */
	async function press(token: string, code: string): Promise<'sent' | 'used' | 'something else'> {
		const { status, headers } = await fetch(`${server.origin}/s/${token}/gennemse`, {
			method: 'POST',
			body: new URLSearchParams({ code }),
			headers: { origin: server.origin },
			redirect: 'manual'
		});
		if (status !== 303) return 'something else';
		const page = await fetch(`${server.origin}${headers.get('location') ?? ''}`);
		const text = page.status === 200 ? await page.text() : '';
		if (text.includes('data-testid="survey-submitted"')) return 'sent';

		return text.includes('Der er allerede svaret med dette link') ? 'used' : 'something else';
	}

	async function countBallots(codes: readonly string[]): Promise<number> {
		const hashes = codes.flatMap((code) =>
			Array.from({ length: parts }, (_, part) => hashReplaceCode(code, part))
		);
		const db = server.openDatabase();
		const found = await db
			.selectFrom('ballot')
			.select('part')
			.where('round_id', '=', round.id)
			.where('replace_hash', 'in', hashes)
			.execute();
		await db.destroy();

		return found.length;
	}
});

function times<T>(make: () => Promise<T>): Promise<T>[] {
	return Array.from({ length: atOnce }, make);
}

afterAll(() => {
	recordFigures(
		'races',
		'Fifty who press at the same moment with one link are counted once, and each is told what became of it.',
		[
			{ what: 'races of fifty, over HTTP, on both databases', value: races },
			{ what: 'people counted twice, or not at all', value: 0, bound: '0' },
			{ what: 'presses met with anything but thanks or “already answered”', value: 0, bound: '0' }
		]
	);
});
