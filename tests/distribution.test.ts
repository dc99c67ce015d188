import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placements } from '#db/distribution.ts';
import { listTables } from '#lib/server/moves/catalogue.queries.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { findMisfits, readCatalogue, type Catalogue } from './support/distribution.ts';
import { typedColumns } from './support/typed-columns.ts';

let place: TestDatabase;
let catalogue: Catalogue;
beforeAll(async () => {
	place = await openTestDatabase('postgres');
	catalogue = await readCatalogue(place.db);
});
afterAll(() => place.close());

describe('on several machines', () => {
	test('every table has its place, its keys carry what says where, and nothing refers across', () => {
		expect(findMisfits(catalogue, placements)).toEqual([]);
	});

	test.each(databaseKinds)('the primary keys of %s are those that were looked at', async (kind) => {
		const own = await openTestDatabase(kind);
		const tables = await listTables(own.db);
		await own.close();

		for (const { name, key } of tables) {
			const placement = placements[name];
			if (placement && 'by' in placement) expect([name, ...key]).toContain(placement.by);
		}
		expect(tables.map(({ name }) => name)).toEqual(Object.keys(placements).sort());
	});

	test('what is an organisation’s own lies with it, unless it is said why not', () => {
		const elsewhere = Object.entries(typedColumns)
			.filter(([, columns]) => 'organisation_id' in columns)
			.map(([table]) => table)
			.filter((table) => {
				const placement = placements[table];
				return !placement || !('by' in placement) || placement.by !== 'organisation_id';
			});

		expect(elsewhere.sort()).toEqual(['mail_outbox', 'open_evaluation']);
	});

	test('nothing that is whole on every machine grows with those who answer', () => {
		const everywhere = Object.keys(placements).filter((table) => {
			const placement = placements[table];
			return placement && 'kept' in placement;
		});

		expect(everywhere.sort()).toEqual([
			...['account', 'account_identity', 'audit_limit', 'federation_partner', 'job_lease'],
			...['miss', 'moments_key', 'national_release', 'questionnaire_version']
		]);
	});
});

describe('a table of a later version', () => {
	const later: Catalogue = {
		tables: ['organisation', 'account', 'round', 'later'],
		uniques: [
			{ table: 'organisation', name: 'organisation_pkey', columns: ['id'] },
			{ table: 'account', name: 'account_pkey', columns: ['id'] },
			{ table: 'round', name: 'round_pkey', columns: ['organisation_id', 'id'] },
			{ table: 'later', name: 'later_pkey', columns: ['organisation_id', 'id'] }
		],
		references: [],
		triggers: [],
		partitioned: []
	};
	const known = {
		account: { kept: 'reference', why: '' },
		organisation: { by: 'id', why: '' },
		round: { by: 'organisation_id' },
		later: { by: 'organisation_id' }
	} as const;
	const refer = (columns: readonly string[], to: string, toColumns: readonly string[]) => ({
		...later,
		references: [{ table: 'later', columns, to, toColumns }]
	});

	test('that nobody has placed is found', () => {
		const { account, organisation, round } = known;

		expect(findMisfits(later, known)).toEqual([]);
		expect(findMisfits(later, { account, organisation, round })).toEqual([
			'later has no placement'
		]);
		expect(findMisfits(later, { ...known, gone: round })).toEqual(['gone is no table']);
	});

	test('whose key or unique column does not carry its place is found', () => {
		const email = { table: 'later', name: 'later_email', columns: ['email'] };
		const withEmail = { ...later, uniques: [...later.uniques, email] };
		const withoutKey = {
			...later,
			uniques: later.uniques.filter(({ table }) => table !== 'later')
		};

		expect(findMisfits(withEmail, known)).toEqual(['later_email leaves out organisation_id']);
		expect(findMisfits(withoutKey, known)).toEqual(['later has no key']);
	});

	test('that refers to what may lie elsewhere is found', () => {
		const pair = ['organisation_id', 'id'];
		const fitting = [
			refer(['organisation_id', 'round_id'], 'round', pair),
			refer(['organisation_id'], 'organisation', ['id']),
			refer(['account_id'], 'account', ['id'])
		];
		const crossing = [
			refer(['round_id'], 'round', ['id']),
			refer(['round_id', 'organisation_id'], 'round', pair),
			refer(['other_id'], 'organisation', ['id'])
		];

		for (const each of fitting) expect(findMisfits(each, known)).toEqual([]);
		expect(crossing.flatMap((each) => findMisfits(each, known))).toEqual([
			'later refers to round on another machine',
			'later refers to round on another machine',
			'later refers to organisation on another machine'
		]);
		expect(
			findMisfits(
				{
					...later,
					references: [{ table: 'account', columns: ['id'], to: 'organisation', toColumns: ['id'] }]
				},
				known
			)
		).toEqual(['account refers to organisation, which comes later']);
	});
});

describe('docs/scale.md', () => {
	const text = readFileSync('docs/scale.md', 'utf8');

	test('places every table by a statement, in an order that a cluster takes', () => {
		const statements = [
			...text.matchAll(
				/select (create_distributed_table|create_reference_table|citus_add_local_table_to_metadata)\('(\w+)'(?:, '(\w+)')?/gu
			)
		].map(([, call = '', table = '', column]) => ({ call, table, column }));

		expect(statements).toEqual(
			Object.entries(placements).map(([table, placement]) => ({
				call:
					'by' in placement
						? 'create_distributed_table'
						: placement.kept === 'reference'
							? 'create_reference_table'
							: 'citus_add_local_table_to_metadata',
				table,
				column: 'by' in placement ? placement.by : undefined
			}))
		);
	});

	test('names every table that has triggers, and every one with partitions for each round', () => {
		const section = (heading: string) =>
			new RegExp(`### ${heading}\n([\\s\\S]*?)\n##`, 'u').exec(text)?.[1] ?? '';

		expect(catalogue.triggers.length).toBeGreaterThan(0);
		expect(
			catalogue.triggers.filter((table) => !section('Triggers').includes(`\`${table}\``))
		).toEqual([]);
		expect(
			catalogue.partitioned.filter((table) => !section('Partitions').includes(`\`${table}\``))
		).toEqual([]);
		expect(catalogue.partitioned).toEqual(['ballot', 'draft', 'invitation']);
	});
});
