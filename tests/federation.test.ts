import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FederatedRound } from '#lib/domain/federation/federated-round.ts';
import { parseEnvelope } from '#lib/schemas/federation.ts';
import { checkDatabase } from '#lib/server/db/check.ts';
import { makeOwnCard, readCard } from '#lib/server/national/federation/card.ts';
import { isGenuine, openEnvelope, sealEnvelope } from '#lib/server/national/federation/envelope.ts';
import { distrustPartner, trustPartner } from '#lib/server/national/federation/partners.ts';
import { listFederatedRounds } from '#lib/server/national/federation/queries.ts';
import { examinePackage, receivePackage } from '#lib/server/national/federation/receive.ts';
import { outlinePackage, sealRound } from '#lib/server/national/federation/seal-round.ts';
import { checkYear } from '#lib/server/national/check.ts';
import { findNationalRelease } from '#lib/server/national/queries.ts';
import { releaseYear } from '#lib/server/national/release.ts';
import { databaseKinds } from './support/database.ts';
import {
	importLeaders,
	introduce,
	openInstallation,
	type Installation
} from './support/federation.ts';
import { judges } from './support/remains/judges.ts';

const year = 2025;
const now = new Date('2026-02-01T09:00:00Z');
const options = { withoutKey: false, onStep: () => undefined };

/** Six organisations of six leaders of the same kind, and one with a leader who stands alone. */
const alike = Array.from({ length: 36 }, (_, index) => ({
	organisation: Math.floor(index / 6),
	employees: 6 + (index % 3)
}));
const apart = [
	...[5, 6, 7, 8].map((employees) => ({ organisation: 7, employees })),
	{ organisation: 7, employees: 6, level: 'topleder', field: 'administration' },
	{ organisation: 7, employees: 4 }
];

describe.each(databaseKinds)('between two installations on %s', (kind) => {
	let sender: Installation;
	let receiver: Installation;
	let stranger: Installation;
	let rounds: readonly { readonly id: string; readonly organisation: string }[];

	beforeAll(async () => {
		sender = await openInstallation(kind);
		receiver = await openInstallation(kind);
		stranger = await openInstallation(kind);
		await introduce(sender, receiver, now);
		await introduce(stranger, receiver, now);
		({ rounds } = await importLeaders(sender, [...alike, ...apart], { year, now }));
	}, 120_000);
	afterAll(async () => {
		for (const place of [sender, receiver, stranger]) await place.close();
	});

	async function sealed(index: number, to = receiver, from = sender): Promise<string> {
		const round = rounds[index] ?? { id: '', organisation: '' };
		const { fingerprint } = await makeOwnCard(to.keys);
		const ref = { organisationId: round.organisation, id: round.id };
		const outcome = await sealRound(from.db, from.keys, undefined, { ref, fingerprint }, now);
		if (typeof outcome === 'string') throw new Error(outcome);

		return outcome.text;
	}
	const examine = (text: string) => examinePackage(receiver.db, receiver.keys, text, now);
	async function openSealed(text: string): Promise<string> {
		const envelope = parseEnvelope(text);
		const plain = envelope && (await openEnvelope(receiver.keys, envelope));
		if (plain === undefined) throw new Error('it does not open');

		return plain;
	}

	test('a package says nothing of anybody on its outside', async () => {
		const text = await sealed(6);

		expect(text).not.toMatch(/Kommune|kommune|Holm|retning_1|skole/u);
		expect(Object.keys(JSON.parse(text) as object)).toEqual([
			...['format', 'sender', 'recipient', 'sealed', 'signature']
		]);
	});

	test('inside there is no name, no unit, no key of a leader and nobody’s own answers', async () => {
		const plain = await openSealed(await sealed(6));

		expect(plain).toContain('Kommune 7');
		expect(plain).not.toMatch(/Holm|Hjemmeplejen|syddanmark|n-\d|self|manager|@/u);
	});

	test('nobody in it stands alone: small groups are a number, rare codes are left out', async () => {
		const { teams, leftOut } = JSON.parse(await openSealed(await sealed(6))) as FederatedRound;

		expect(teams).toHaveLength(5);
		expect(teams.filter(({ tally }) => tally.n < 5)).toEqual([]);
		expect(
			teams.some(({ level, field }) => level === 'topleder' || field === 'administration')
		).toBe(false);
		expect(leftOut.smallTeams.employee).toEqual({ teams: 1, answered: 4 });
		expect(
			judges['federated_round']?.({ body: JSON.stringify({ teams }) }, nothing)
		).toBeUndefined();
	});

	test('two packages of one round have different names for the same leaders', async () => {
		const [one, other] = [await sealed(0), await sealed(0)];
		const idOf = async (text: string) => (JSON.parse(await openSealed(text)) as FederatedRound).id;

		expect(await idOf(one)).not.toBe(await idOf(other));
	});

	test('only the receiver opens it', async () => {
		const envelope = parseEnvelope(await sealed(6));
		if (!envelope) throw new Error('it is a package');

		expect(await openEnvelope(stranger.keys, envelope)).toBeUndefined();
		expect(await openEnvelope(sender.keys, envelope)).toBeUndefined();
		expect(await examinePackage(stranger.db, stranger.keys, JSON.stringify(envelope), now)).toEqual(
			{
				kind: 'for_another'
			}
		);
	});

	test.each(['sealed', 'signature', 'sender'] as const)(
		'a changed %s is noticed',
		async (field) => {
			const envelope = parseEnvelope(await sealed(6));
			if (!envelope) throw new Error('it is a package');
			const text = envelope[field];
			const middle = Math.floor(text.length / 2);
			const spoiled =
				text.slice(0, middle) + (text[middle] === '0' ? '1' : '0') + text.slice(middle + 1);
			const { kind: outcome } = await examine(JSON.stringify({ ...envelope, [field]: spoiled }));

			expect(outcome).toBe(field === 'sender' ? 'unknown_sender' : 'not_genuine');
		}
	);

	test('nobody can pass off another’s package as their own, not even a partner', async () => {
		const envelope = parseEnvelope(await sealed(6));
		const thief = await makeOwnCard(stranger.keys);
		const recipient = await makeOwnCard(receiver.keys);
		if (!envelope) throw new Error('it is a package');
		const own = sealEnvelope(stranger.keys, { sender: thief, recipient }, 'x');
		const stolen = { ...own, sealed: envelope.sealed };
		const resigned = { ...stolen, signature: envelope.signature };

		expect(isGenuine(resigned, thief)).toBe(false);
		expect((await examine(JSON.stringify(resigned))).kind).toBe('not_genuine');
		expect(await openEnvelope(receiver.keys, { ...stolen })).toBeUndefined();
	});

	test('whoever is not trusted any more sends in vain', async () => {
		const card = await makeOwnCard(sender.keys);
		const text = await sealed(6);
		await distrustPartner(receiver.db, undefined, card.fingerprint, now);

		expect(await examine(text)).toEqual({ kind: 'unknown_sender' });
		await trustPartner(
			receiver.db,
			receiver.keys,
			undefined,
			{ name: 'A', pasted: card.text },
			now
		);
		expect((await examine(text)).kind).toBe('right');
	});

	test('a partner who writes packages by hand cannot break the rules', async () => {
		const own = {
			sender: await makeOwnCard(sender.keys),
			recipient: await makeOwnCard(receiver.keys)
		};
		const held = JSON.parse(await openSealed(await sealed(6))) as FederatedRound;
		const send = async (changed: unknown) =>
			(await examine(JSON.stringify(sealEnvelope(sender.keys, own, JSON.stringify(changed))))).kind;
		const [first, ...rest] = held.teams;
		if (!first) throw new Error('there are teams');
		const alone = { ...first, tally: { ...first.tally, n: 1, invited: 1 } };

		expect(await send(held)).toBe('right');
		expect(await send({ ...held, teams: [alone, ...rest] })).toBe('wrong');
		expect(await send({ ...held, teams: [{ ...first, level: 'topleder' }, ...rest] })).toBe(
			'wrong'
		);
		expect(await send({ ...held, teams: rest.slice(0, 2) })).toBe('wrong');
		expect(await send({ ...held, name: 'Mette Holm' })).toBe('unreadable');
		expect(await send({ ...held, round: { ...held.round, closedOn: '2026-12-31' } })).toBe(
			'future'
		);
		expect(
			await send({ ...held, round: { ...held.round, questionnaireSha256: '0'.repeat(64) } })
		).toBe('other_questionnaire');
	});

	test('a round of too few leaders, or one that is not there, is not sealed', async () => {
		const small = [1, 2].map(() => ({ organisation: 9, employees: 9 }));
		const { rounds: few } = await importLeaders(stranger, small, { year, now });
		const ref = { organisationId: few[0]?.organisation ?? '', id: few[0]?.id ?? '' };

		expect(await outlinePackage(stranger.db, ref)).toBe('too_few');
		expect(await outlinePackage(stranger.db, { ...ref, id: 'x' })).toBe('not_there');
	});

	test('looking a package over keeps nothing, taking it in keeps it once', async () => {
		const text = await sealed(6);
		expect((await examine(text)).kind).toBe('right');
		expect(await listFederatedRounds(receiver.db, year)).toEqual([]);

		expect((await receivePackage(receiver.db, receiver.keys, undefined, text, now)).kind).toBe(
			'received'
		);
		const again = await receivePackage(receiver.db, receiver.keys, undefined, await sealed(6), now);
		expect(again).toEqual({ kind: 'there_already' });
		expect(await listFederatedRounds(receiver.db, year)).toHaveLength(1);
		expect(await checkDatabase(receiver.db, receiver.keys, now)).toEqual([]);
	});

	test('the country’s figures are the same wherever the rounds were counted', async () => {
		for (let index = 0; index < 6; index++) {
			const text = await sealed(index);
			await receivePackage(receiver.db, receiver.keys, undefined, text, now);
		}
		const here = await releaseYear(sender.db, sender.keys, year, options, now);
		const there = await releaseYear(receiver.db, receiver.keys, year, options, now);
		expect([here.kind, there.kind]).toEqual(['released', 'released']);

		const [one, other] = [await figuresIn(sender), await figuresIn(receiver)];
		const aboutAll = ({ population }: { population: { cell: { level: string; field: string } } }) =>
			population.cell.level === 'all' && population.cell.field === 'all';
		expect(other.teams.filter(aboutAll)).toEqual(one.teams.filter(aboutAll));
		expect(other.teams.filter(({ shown }) => shown).length).toBeGreaterThan(100);
		expect(other.reliability.filter(({ shown }) => shown)).toEqual([]);
		expect((await checkYear(receiver.db, receiver.keys, year, options.onStep)).kind).toBe('same');
		expect(await examine(await sealed(6))).toEqual({ kind: 'over' });
	}, 60_000);

	async function figuresIn({ db }: Installation) {
		const found = await findNationalRelease(db, year);
		if (!found) throw new Error('it is released');
		const ofTeams = found.release.figures.filter(
			({ population }) => population.group === 'employee'
		);

		return {
			teams: ofTeams.filter(({ measure }) => measure.kind !== 'reliability'),
			reliability: ofTeams.filter(({ measure }) => measure.kind === 'reliability')
		};
	}
});

const nothing = {
	tables: new Map(),
	selection: () => {
		throw new Error('a package has its own');
	}
};

test('a card that is not whole is none', async () => {
	const place = await openInstallation('sqlite');
	const { text } = await makeOwnCard(place.keys);
	await place.close();

	expect(readCard(` ${text.slice(0, 40)}\n${text.slice(40)} `)?.text).toBe(text);
	expect(readCard(text.slice(0, -1))).toBeUndefined();
	expect(readCard(text.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')))).toBeUndefined();
	expect(readCard('https://example.dk')).toBeUndefined();
});
