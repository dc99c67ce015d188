import type { Case } from './cases.ts';
import { judge, verdicts, type Verdict } from './judge.ts';
import { exchange, type Answer } from './wire.ts';

/** What became of all that was sent. */
export interface Outcome {
	sent: number;
	readonly faults: Record<Verdict, number>;
	/** One request for each way of failing, so that it can be sent again. */
	readonly examples: Map<string, string>;
	/** How often each page or form was asked, past the door, and answered. */
	readonly reached: Map<string, number>;
}

export function emptyOutcome(): Outcome {
	const faults = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));

	return { sent: 0, faults: faults as Outcome['faults'], examples: new Map(), reached: new Map() };
}

/** Sends cases, several at a time, and some of them behind each other without waiting. */
export async function attack(
	{ port, origin }: { readonly port: number; readonly origin: string },
	cases: Iterable<Case>,
	outcome: Outcome,
	lanes = 12
): Promise<void> {
	const queue = cases[Symbol.iterator]();
	const lane = async () => {
		for (;;) {
			const bundle = takeBundle(queue);
			if (bundle.length === 0) return;
			await run(port, origin, bundle, outcome);
		}
	};

	await Promise.all(Array.from({ length: lanes }, lane));
}

/** Whole requests go out four together on one connection; a broken one needs its own. */
function takeBundle(queue: Iterator<Case>): readonly Case[] {
	const bundle: Case[] = [];
	while (bundle.length < 4) {
		const { value, done } = queue.next() as IteratorResult<Case, undefined>;
		if (done) break;
		bundle.push(value);
		if (value.manner !== 'whole') break;
	}

	return bundle;
}

async function run(
	port: number,
	origin: string,
	bundle: readonly Case[],
	outcome: Outcome
): Promise<void> {
	const broken = bundle.filter(({ manner }) => manner !== 'whole');
	const whole = bundle.filter(({ manner }) => manner === 'whole');
	for (const one of broken) {
		const came = await exchange(port, one.bytes, one.manner, [one.method]);
		note(one, judge(one, came, origin), came.answers, outcome);
	}
	if (whole.length === 0) return;

	const bytes = Buffer.concat(whole.map((one) => one.bytes));
	const { answers, ended } = await exchange(
		port,
		bytes,
		'whole',
		whole.map(({ method }) => method)
	);
	const final = untilClosing(answers.filter(({ status }) => status >= 200 || status === 0));
	for (const [index, one] of whole.slice(0, final.length).entries()) {
		const own = final.slice(index, index + 1);
		note(one, judge(one, { answers: own, ended: 'answered' }, origin), own, outcome);
	}
	/* Who is refused at the door may lose the connection, and those behind with it: they go again. */
	const [silent, ...behind] = whole.slice(final.length);
	const isStuck = silent !== undefined && (ended === 'waited' || final.length === 0);
	if (isStuck) note(silent, 'hung', [], outcome);
	const missed = isStuck ? behind : whole.slice(final.length);
	if (missed.length > 0) await run(port, origin, missed, outcome);
}

function note(
	one: Case,
	verdict: Verdict | undefined,
	answers: readonly Answer[],
	outcome: Outcome
): void {
	outcome.sent += 1;
	if (isPastTheDoor(one, answers)) {
		outcome.reached.set(one.route, (outcome.reached.get(one.route) ?? 0) + 1);
	}
	if (verdict === undefined) return;

	outcome.faults[verdict] += 1;
	const came = answers.map(({ status, headers, took }) =>
		[status, headers.get('location') ?? '', `${Math.round(took)} ms`].join(' ')
	);
	const key = `${verdict}: ${one.fault} at ${one.route}`;
	const example = `${came.join(', ') || 'no answer'} to ${one.bytes.toString('latin1').slice(0, 1000)}`;
	if (!outcome.examples.has(key)) outcome.examples.set(key, example);
}

/** What comes behind an answer that says it is the last is an answer to nobody in particular. */
function untilClosing(answers: readonly Answer[]): readonly Answer[] {
	const last = answers.findIndex(({ headers }) => headers.get('connection') === 'close');

	return last === -1 ? answers : answers.slice(0, last + 1);
}

/** Whether it was the page or the form that answered, and not the server around the application. */
function isPastTheDoor({ manner, due }: Case, answers: readonly Answer[]): boolean {
	const turnedAway = [403, 404, 405, 413, 415, 431];

	return (
		manner === 'whole' &&
		due !== 'forbidden' &&
		answers.some(({ status }) => !turnedAway.includes(status))
	);
}
