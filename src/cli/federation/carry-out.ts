import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mostPackageBytes } from '#lib/schemas/federation.ts';
import { makeOwnCard, spellFingerprint, type Card } from '#lib/server/national/federation/card.ts';
import { distrustPartner, trustPartner } from '#lib/server/national/federation/partners.ts';
import { listPartners } from '#lib/server/national/federation/queries.ts';
import { examinePackage, receivePackage } from '#lib/server/national/federation/receive.ts';
import { sealRound } from '#lib/server/national/federation/seal-round.ts';
import type { Product } from '#lib/server/product.ts';
import type { Answer } from '../command/run.ts';
import type { Order } from './order.ts';
import { explainHandOver, explainPackage, tellOpened } from './words.ts';

/** Does what was ordered, and says what is there now. */
export async function carryOut(product: Product, order: Order, now: Date): Promise<Answer> {
	const { db, keys } = product;

	switch (order.verb) {
		case 'card':
			return { said: tellCard(await makeOwnCard(keys)) };
		case 'partners': {
			const lines = (await listPartners(db)).map(
				({ name, fingerprint, trustedOn }) =>
					`${spellFingerprint(fingerprint)}  ${name}, since ${trustedOn}`
			);
			return { said: lines.length === 0 ? 'No other installation is trusted.' : lines.join('\n') };
		}
		case 'trust': {
			const given = { name: order.name, pasted: order.card };
			const outcome = await trustPartner(db, keys, undefined, given, now);
			if (!('card' in outcome)) return { problems: [cardProblems[outcome.kind]] };
			return {
				said: `${order.name} is trusted: ${spellFingerprint(outcome.card.fingerprint)}. Compare it by telephone.`
			};
		}
		case 'remove':
			return (await distrustPartner(db, undefined, order.fingerprint, now)) === 'done'
				? { said: 'Nothing more is taken in from there. What has come stays.' }
				: { problems: ['No installation with that fingerprint is trusted.'] };
		case 'seal':
			return seal(product, order, now);
		case 'open':
			return open(product, order, now);
	}
}

const cardProblems = {
	no_card: 'That is not a whole card.',
	own_card: 'That is the card of this installation.'
} as const;

function tellCard({ text, fingerprint }: Card): string {
	return [text, `Fingerprint ${spellFingerprint(fingerprint)}`].join('\n');
}

async function seal(
	{ db, keys }: Product,
	{ organisation, round, to, out }: Extract<Order, { verb: 'seal' }>,
	now: Date
): Promise<Answer> {
	const wish = { ref: { organisationId: organisation, id: round }, fingerprint: to };
	const sealed = await sealRound(db, keys, undefined, wish, now);
	if (typeof sealed === 'string') return { problems: [explainHandOver(sealed)] };
	writeFileSync(out, sealed.text, { flag: 'wx', mode: 0o600 });
	const { leaders, answered } = sealed.outline.size;

	return {
		said: `${out} holds the counts of ${leaders} leaders’ groups, ${answered.employee} employees. Only the receiver can open it.`
	};
}

async function open(
	{ db, keys }: Product,
	{ file, check }: Extract<Order, { verb: 'open' }>,
	now: Date
): Promise<Answer> {
	if (statSync(file).size > mostPackageBytes) return { problems: ['The file is too large.'] };
	const text = readFileSync(file, 'utf8');
	const outcome = check
		? await examinePackage(db, keys, text, now)
		: await receivePackage(db, keys, undefined, text, now);

	return 'opened' in outcome
		? { said: tellOpened(outcome.opened, check ? 'checked' : 'kept') }
		: { problems: explainPackage(outcome) };
}
