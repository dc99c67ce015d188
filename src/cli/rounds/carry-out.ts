import { closeDueRounds, closeRound, type Closing } from '#lib/server/rounds/close.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { restLimits } from '#lib/domain/round/rest.ts';
import { openRound, type Opening } from '#lib/server/rounds/open.ts';
import { listRounds } from '#lib/server/rounds/queries.ts';
import type { Product } from '#lib/server/product.ts';
import type { Answer } from '../command/run.ts';
import type { Order } from './order.ts';

type KnownRound = Awaited<ReturnType<typeof listRounds>>[number];

const states = ['draft', 'open', 'counted', 'released', 'cancelled', 'lost'] as const;

/** Does what was asked for, through the verbs that the pages use. */
export async function carryOut(product: Product, order: Order, now: Date): Promise<Answer> {
	const rounds = await listRounds(product.db, states);

	switch (order.verb) {
		case 'list':
			return { said: order.json ? asJson(rounds) : asLines(rounds) };
		case 'open':
			return withRound(rounds, order.id, (round) => open(product, round, now));
		case 'cancel':
			return withRound(rounds, order.id, (round) => cancel(product, round, now));
		case 'close':
			return close(product, rounds, order.which, now);
	}
}

async function open({ db, keys }: Product, round: KnownRound, now: Date): Promise<Answer> {
	const opening = await openRound(db, keys, round, { accountId: undefined, language: 'da' }, now);
	if (opening === 'opened') return { said: `Round ${round.id} is open.` };

	return { problems: [`Round ${round.id} ${unopened[opening]}.`] };
}

const unopened: Record<Exclude<Opening, 'opened'>, string> = {
	not_draft: 'was started before',
	changed_since: 'was changed meanwhile',
	incomplete: 'cannot open: it needs a last day that lies ahead, a contact and a leader',
	leader_has_open: 'cannot open: one of its leaders has an open evaluation already',
	too_soon: `cannot open: less than ${restLimits.opens} days have passed since a leader’s last close`,
	pulse_short:
		`cannot open: less than ${restLimits.pulse} days have passed since a leader’s last close,` +
		' so only themes would be shown, and the form asks none in full'
};

async function cancel({ db, keys }: Product, round: KnownRound, now: Date): Promise<Answer> {
	const outcome = await cancelRound(db, keys, round, undefined, now);
	if (outcome === 'cancelled') return { said: `Round ${round.id} is cancelled.` };

	return { problems: [`Round ${round.id} is not open: it is ${round.state}.`] };
}

async function close(
	{ db, keys }: Product,
	rounds: readonly KnownRound[],
	which: 'due' | 'all' | readonly string[],
	now: Date
): Promise<Answer> {
	if (which === 'due') return { said: `Closed: ${await closeDueRounds(db, keys, now)}.` };

	const chosen =
		which === 'all'
			? rounds.filter(({ state }) => state === 'open' || state === 'counted')
			: rounds.filter(({ id }) => which.includes(id));
	const missing = which === 'all' ? [] : which.filter((id) => !rounds.some((one) => one.id === id));
	const problems = missing.map(unknown);
	let closed = 0;

	for (const round of chosen) {
		const closing = await closeRound(db, keys, round, now);
		if (closing === 'released') closed += 1;
		else problems.push(`Round ${round.id} ${unclosed(closing, round)}.`);
	}

	return { said: `Closed: ${closed}.`, problems };
}

function unclosed(closing: Exclude<Closing, 'released'>, { state }: KnownRound): string {
	switch (closing) {
		case 'not_open':
			return `is not open: it is ${state}`;
		case 'key_missing':
			return 'cannot be counted: its key is not in KEY_DIR';
	}
}

async function withRound(
	rounds: readonly KnownRound[],
	id: string,
	work: (round: KnownRound) => Promise<Answer>
): Promise<Answer> {
	const round = rounds.find((each) => each.id === id);

	return round ? work(round) : { problems: [unknown(id)] };
}

function unknown(id: string): string {
	return `There is no round ${id}.`;
}

function asJson(rounds: readonly KnownRound[]): string {
	return JSON.stringify({
		rounds: rounds.map(({ id, organisationId, name, state, closesAt }) => ({
			...{ id, organisation: organisationId, name, state, closesAt }
		}))
	});
}

function asLines(rounds: readonly KnownRound[]): string {
	if (rounds.length === 0) return 'There are no rounds.';

	return rounds
		.map(({ id, name, state, closesAt = '' }) => [id, state, closesAt, name].join('  '))
		.join('\n');
}
