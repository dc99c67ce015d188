import type { Kysely, Transaction } from 'kysely';
import type { KnownUnit, PlannedUnit } from '#lib/domain/leader-file/units.ts';
import type { Database } from '../db/schema.ts';
import { randomId } from '../random.ts';
import { inBatches, readInPages } from '../rounds/in-batches.ts';

export async function listKnownUnits(
	db: Kysely<Database>,
	organisationId: string
): Promise<readonly KnownUnit[]> {
	const query = db
		.selectFrom('unit')
		.leftJoin('unit as parent', (join) =>
			join
				.onRef('parent.organisation_id', '=', 'unit.organisation_id')
				.onRef('parent.id', '=', 'unit.parent_id')
		)
		.where('unit.organisation_id', '=', organisationId)
		.select(['unit.id', 'unit.key', 'unit.name', 'parent.key as parent_key'])
		.orderBy('unit.id');
	const rows = await readInPages((after, most) =>
		query.where('unit.id', '>', after).limit(most).execute()
	);

	return rows.map((row) => ({
		...{ id: row.id, key: row.key, name: row.name },
		parentKey: row.parent_key ?? undefined
	}));
}

/** Writes units as they are to be, the new ones too. Returns the ids of all of them by key. */
export async function writeUnits(
	trx: Transaction<Database>,
	organisationId: string,
	units: readonly PlannedUnit[],
	known: readonly KnownUnit[]
): Promise<ReadonlyMap<string, string>> {
	const ids = new Map(known.map(({ key, id }) => [key, id]));
	for (const { key } of units) if (!ids.has(key)) ids.set(key, randomId());
	const rows = units.map(({ key, name, parentKey }) => ({
		...{ organisation_id: organisationId, id: ids.get(key) ?? '', key, name },
		parent_id: parentKey === undefined ? null : (ids.get(parentKey) ?? null)
	}));
	const before = new Map(known.map((unit) => [unit.key, unit]));
	const changed = units.flatMap(({ key, name, parentKey }, index) => {
		const old = before.get(key);
		return old && old.name === name && old.parentKey === parentKey ? [] : (rows[index] ?? []);
	});

	await inBatches(parentsFirst(changed), async (batch) => {
		await trx
			.insertInto('unit')
			.values(batch)
			.onConflict((conflict) =>
				conflict.columns(['organisation_id', 'id']).doUpdateSet((update) => ({
					name: update.ref('excluded.name'),
					parent_id: update.ref('excluded.parent_id')
				}))
			)
			.execute();
	});

	return ids;
}

/** A row can only point at one that is there. They lie in no loop. */
function parentsFirst<Row extends { readonly id: string; readonly parent_id: string | null }>(
	rows: readonly Row[]
): readonly Row[] {
	const waiting = new Map(rows.map((row) => [row.id, row]));
	const ordered: Row[] = [];
	for (const row of rows) {
		const above: Row[] = [];
		let at: Row | undefined = row;
		while (at && waiting.delete(at.id)) {
			above.push(at);
			at = waiting.get(at.parent_id ?? '');
		}
		ordered.push(...above.reverse());
	}

	return ordered;
}

/** Removes units with nobody in them, and then what lay above them and is empty now. */
export async function deleteEmptyUnits(
	trx: Transaction<Database>,
	organisationId: string
): Promise<void> {
	while ((await deleteLowest(trx, organisationId)) > 0);
}

async function deleteLowest(trx: Transaction<Database>, organisationId: string): Promise<number> {
	const used = async (table: 'leader' | 'evaluation') => {
		const query = trx.selectFrom(table).where('organisation_id', '=', organisationId);
		return query.select('unit_id as id').distinct().execute();
	};
	const units = await trx
		.selectFrom('unit')
		.where('organisation_id', '=', organisationId)
		.select(['id', 'parent_id'])
		.execute();
	const needed = new Set([
		...(await used('leader')).map(({ id }) => id),
		...(await used('evaluation')).map(({ id }) => id),
		...units.map((unit) => unit.parent_id)
	]);
	const empty = units.map(({ id }) => id).filter((id) => !needed.has(id));
	await inBatches(empty, async (some) => {
		await trx
			.deleteFrom('unit')
			.where('organisation_id', '=', organisationId)
			.where('id', 'in', some)
			.execute();
	});

	return empty.length;
}
