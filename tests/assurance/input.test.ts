import { connect } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseNextPath } from '#lib/domain/access/next-path.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { amount, recordFigures } from '../support/assurance.ts';
import { listActions } from '../support/input/actions.ts';
import { attack, emptyOutcome, type Outcome } from '../support/input/attack.ts';
import { brokenBodies } from '../support/input/bodies.ts';
import { sendProperly, type Case, type Sender } from '../support/input/cases.ts';
import { startChance } from '../support/input/chance.ts';
import { hashTables, weighProcess } from '../support/input/footprint.ts';
import { forgeries } from '../support/input/forgeries.ts';
import { seeAgain, type Action } from '../support/input/forms.ts';
import { brokenFrames } from '../support/input/frames.ts';
import { verdicts, type Verdict } from '../support/input/judge.ts';
import { listPages } from '../support/input/pages.ts';
import { writeRequest } from '../support/input/post.ts';
import { readOddly, type Page } from '../support/input/reading.ts';
import { openStageKeys, setStage, type Stage } from '../support/input/stage.ts';
import { strangeContents } from '../support/input/values.ts';

/* Malformed input, sent to the built program over the wire by people who are signed in and hold links. */

const seed = 27;
const wanted = amount(4_000, 100_000);
/** How often each page and form must be met. */
const fewest = amount(1, 50);

let stage: Stage;
/** The forms of two casts of people: one meets what must be refused, the other what may be taken. */
let actions: readonly Action[];
let others: readonly Action[];
let pages: readonly Page[];
let sender: Sender;
let before: ReturnType<typeof weighProcess>;
/** In MB: what half of the broken requests brought it to, and how much the other half added. */
let halfway: number;
let grown: number;
const outcome: Outcome = emptyOutcome();

beforeAll(async () => {
	stage = await setStage();
	actions = await listActions(stage, 0);
	others = await listActions(stage, 1);
	pages = await listPages(stage);
	sender = { origin: stage.server.origin, chance: startChance(seed) };
	before = weighProcess(processId());
});
afterAll(() => stage.remove());

test('every form and every page of the table of rights takes part', () => {
	const forms = new Set(actions.map(({ route }) => route));
	const read = new Set(pages.map(({ route }) => route));
	const missing = stage.routes.flatMap(({ path, methods, actions: names }) => [
		...(methods.includes('GET') && !read.has(path) ? [`GET ${path}`] : []),
		...(methods.includes('POST') ? listForms(path, names) : []).filter((form) => !forms.has(form))
	]);

	expect(missing).toEqual([]);

	function listForms(path: string, names: readonly string[]): readonly string[] {
		return names.length === 0
			? [path]
			: names.map((name) => (name === 'default' ? path : `${path}?/${name}`));
	}
});

test('what cannot be read, or comes from elsewhere, is refused and changes nothing', async () => {
	const tables = await hashTables(stage.db);

	const breakOne = () => {
		const kind = sender.chance.int(10);
		if (kind < 2) return readOddly(sender, pages);
		const kinds = kind < 6 ? brokenBodies : kind < 8 ? brokenFrames : forgeries;

		return sender.chance.pick(kinds)(sender, sender.chance.pick(actions));
	};
	await send(wanted * 0.45, breakOne);
	for (const page of pages) {
		const readIt = () => readOddly(sender, [page]);
		await send(amount(6, 60), readIt);
		/* Chance may have turned all of them away at the door. */
		for (let more = 0; more < 10 && isMissed(page.route); more += 1) await send(6, readIt);
	}
	halfway = weighProcess(processId()).memory;
	await send(wanted * 0.45, breakOne);
	grown = weighProcess(processId()).memory - halfway;

	expectNoFaults();
	expect(await hashTables(stage.db)).toEqual(tables);
});

test('what a person sends instead is taken, by every form', async () => {
	for (const action of actions) {
		const seen = await seeAgain(action);
		await send(1, () => sendProperly(sender, seen));
	}

	expectNoFaults();
});

test('contents that nobody wrote by hand break nothing', async () => {
	await send(wanted * 0.1, () =>
		sender.chance.pick(strangeContents)(sender, sender.chance.pick(others))
	);

	expectNoFaults();
	const { rows } = await sql<{
		path: string;
	}>`select next_path as path from sign_in union select next_path from oidc_attempt`.execute(
		stage.db
	);
	for (const { path } of rows) expect(chooseNextPath(path)).toBe(path);
});

test('senders who never finish take nothing from the others', async () => {
	const idle = Array.from({ length: amount(50, 200) }, (_, index) => {
		const socket = connect(stage.port, '127.0.0.1').on('error', () => undefined);
		const start = writeRequest({ method: 'POST', target: '/log-ind', headers: formHead });
		socket.write(index % 2 === 0 ? start : start.subarray(0, 60));

		return socket;
	});
	await attack(target(), actions.slice(0, 5).map(sendSlowly), outcome);
	const healthy = await askForHealth();
	for (const socket of idle) socket.destroy();

	expectNoFaults();
	expect(healthy).toBeLessThan(2_000);
});

test('afterwards the server is as well as before', async () => {
	await settle();
	const after = weighProcess(processId());
	const log = stage.server.output().split('\n');

	expect(await checkDatabase(stage.db, openStageKeys(stage), new Date())).toEqual([]);
	expect(await askForHealth()).toBeLessThan(2_000);
	expect(after.files.filter((file) => !before.files.includes(file)).slice(5)).toEqual([]);
	expect(after.files.length - before.files.length).toBeLessThanOrEqual(5);
	/* Memory is taken while the heap warms up; what is never given back shows in the second half. */
	expect(grown).toBeLessThan(150);
	expect(after.memory).toBeLessThan(1_000);
	expect(log.filter((line) => line.includes('"failure"'))).toEqual([]);

	const routes = [...new Set([...actions, ...pages].map(({ route }) => route))];
	const least = Math.min(...routes.map((route) => outcome.reached.get(route) ?? 0));
	recordFigures(
		'input',
		'Nothing that can be sent to the server breaks it, opens it, or is shown to somebody else.',
		[
			{
				what: 'malformed requests over the wire',
				value: outcome.sent,
				bound: `at least ${wanted}`
			},
			{
				what: 'forms and pages that took part',
				value: routes.length
			},
			{ what: 'times that the one met least was met', value: least, bound: `at least ${fewest}` },
			...verdicts.map((verdict) => ({
				what: inWords[verdict],
				value: outcome.faults[verdict],
				bound: '0'
			})),
			{ what: 'failures in the log', value: 0, bound: '0' },
			{
				what: 'memory before, halfway and after, in MB',
				value: `${before.memory}, ${halfway} and ${after.memory}`
			},
			{
				what: 'open files before and after',
				value: `${before.files.length} and ${after.files.length}`
			}
		]
	);
	expect(outcome.sent).toBeGreaterThanOrEqual(wanted);
	expect(routes.filter(isMissed)).toEqual([]);
});

const inWords: Readonly<Record<Verdict, string>> = {
	failed: 'answers of 500 or above',
	hung: 'requests neither answered nor closed',
	'told of its inside': 'answers that told of the inside of the program',
	reflected: 'answers that gave something back unescaped',
	'led elsewhere': 'redirects to another site',
	'was taken': 'broken or foreign forms that were taken'
};

const formHead = [
	['Host', 'localhost'],
	['Content-Type', 'application/x-www-form-urlencoded'],
	['Content-Length', '1000']
] as const;

/** Whether a form or a page was met less often than it must be. */
function isMissed(route: string): boolean {
	return (outcome.reached.get(route) ?? 0) < fewest;
}

async function send(count: number, make: () => Case): Promise<void> {
	const cases = function* () {
		for (let sent = 0; sent < count; sent += 1) yield make();
	};

	await attack(target(), cases(), outcome);
}

function target() {
	return { port: stage.port, origin: stage.server.origin };
}

/** Fails with a request for each kind of fault, as it went over the wire. */
function expectNoFaults(): void {
	const examples = [...outcome.examples].map(([fault, example]) => `${fault}: ${example}`);

	expect(examples.slice(0, 12).join('\n\n'), `seed ${seed}, ${examples.length} kinds`).toBe('');
}

/** A form that comes in pieces, slowly, and is taken in the end. */
function sendSlowly(action: Action): Case {
	return {
		...sendProperly(sender, action),
		fault: 'a slow sender',
		manner: 'slow',
		due: 'answered'
	};
}

async function askForHealth(): Promise<number> {
	const began = performance.now();
	const { ok } = await fetch(`${stage.server.origin}/healthz`);

	return ok ? performance.now() - began : Infinity;
}

/** Lets the server notice that everybody has left. */
function settle(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 1_500));
}

function processId(): number {
	return stage.server.process.pid ?? 0;
}
