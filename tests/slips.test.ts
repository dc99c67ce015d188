import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { listAudit } from '#lib/server/audit/queries.ts';
import { printSlips } from '#lib/server/invitations/slips/print.ts';
import { countSlips } from '#lib/server/invitations/slips/queries.ts';
import { openPress } from '#lib/server/pdf/press.ts';
import { describeSlips } from '#lib/server/pdf/slips.ts';
import { writePrintFiles } from '../scripts/print.js';
import {
	answer,
	answerAll,
	openingTime,
	openTestRound,
	type OpenedRound
} from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';

const actor: Actor = {
	...{ accountId: 'account', email: 'hr@example.dk', name: 'HR', language: 'da' },
	roles: []
};
const print = ({ db }: TestDatabase, round: OpenedRound, state: 'open' | 'counted' = 'open') =>
	printSlips({ db, keys: round.keys }, actor, { ...round, state }, { part: 1 }, openingTime);

describe.each(databaseKinds)('slips of paper on %s', (kind) => {
	let test_: TestDatabase;
	let round: OpenedRound;
	beforeAll(async () => {
		test_ = await openTestDatabase(kind);
		round = await openTestRound(test_, { employees: [5, 2] });
		await test_.db
			.updateTable('invitation')
			.set({ delivery: 'slip' })
			.where('round_id', '=', round.id)
			.where('rater_group', '=', 'employee')
			.execute();
		const [first, second] = round.evaluations[0]?.links.filter(
			({ group }) => group === 'employee'
		) ?? [undefined];
		if (!first || !second) throw new Error('there are no employees');
		await answer(test_, round.keys, first.token, answerAll(round.selection, 'employee', 4));
		await test_.db
			.updateTable('invitation')
			.set({ withdrawn: 1 })
			.where('address', '=', second.address)
			.execute();
	});
	afterAll(() => test_.close());

	test('are for everybody without mail who is invited, also for whoever has answered', async () => {
		const slips = await print(test_, round);
		const links = round.evaluations.flatMap((evaluation) => evaluation.links);
		if (slips === 'not_open') throw new Error('the round is open');

		expect(slips).toHaveLength(6);
		expect(await countSlips(test_.db, round)).toBe(6);
		for (const { token, address } of slips)
			expect(links.find((link) => link.token === token)?.address).toBe(address);
	});

	test('are written down for each leader, with no link and no address', async () => {
		for (const { id } of round.evaluations) {
			const entries = await listAudit(test_.db, round.organisationId, `evaluation:${id}`);
			const printed = entries.filter(({ action }) => action === 'slips_printed');

			expect(printed).toHaveLength(1);
			expect(Object.keys(printed[0]?.detail ?? {})).toEqual(['slips']);
		}
	});

	test('are printed only while the round is open', async () => {
		expect(await print(test_, round, 'counted')).toBe('not_open');
	});
});

describe('a printed slip', () => {
	const slip = {
		...{ id: 'invitation', evaluationId: 'evaluation', language: 'da' as const },
		...{ leaderName: 'Mette Holm', unit: 'Hjemmeplejen Nord', address: 'Lone Bech, nr. 114' },
		token: 'A'.repeat(43)
	};
	const closes = new Date('2026-11-20T22:59:00Z');
	const describe_ = (form: 'double' | 'fold', count = 1) =>
		describeSlips(
			Array.from({ length: count }, () => slip),
			{ form, origin: 'https://spejl.example.dk', closes },
			'da'
		);

	test('names nobody on the side of the code', () => {
		const [printed] = describe_('double').slips;
		const { svg, ...words } = printed?.code ?? { svg: '' };

		expect(JSON.stringify(words)).not.toMatch(/Mette|Hjemmeplejen|Lone|114/u);
		expect(words).toMatchObject({ origin: 'https://spejl.example.dk/s/', token: slip.token });
		expect(svg).toMatch(/^<svg /u);
		expect(JSON.stringify(printed?.name)).not.toContain(slip.token);
	});

	test('is set in both forms as PDF/UA', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-slips-'));
		await writePrintFiles(folder);
		const press = openPress(() => folder);

		for (const form of ['double', 'fold'] as const) {
			const pdf = Buffer.from(press.print('slips', describe_(form, 9), '2026-11-02'));
			expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
		}
		rmSync(folder, { recursive: true });
	});
});
