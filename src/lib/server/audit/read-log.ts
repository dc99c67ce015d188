import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Doer, LoggedEntry } from '#lib/domain/audit/entry.ts';
import type { Database } from '../db/schema.ts';
import {
	findNames,
	listDoers,
	listLog,
	listLoggedEvaluations,
	type LogFilter,
	type LoggedEvaluation,
	type LogRow,
	type LogScope
} from './log.queries.ts';
import { recordAudit } from './queries.ts';

/** What is asked for, by ids that may be anybody's. */
export interface LogQuestion extends Omit<LogFilter, 'objects'> {
	/** An evaluation. */
	readonly about: string | undefined;
}

/** What somebody may choose between when they look for something in their log. */
export interface LogChoices {
	readonly doers: readonly { readonly id: string; readonly doer: Doer }[];
	readonly evaluations: readonly { readonly id: string; readonly label: string }[];
}

export interface ReadLog {
	readonly entries: readonly LoggedEntry[];
	readonly hasMore: boolean;
	readonly choices: LogChoices;
	/** Whether the log is that of an organisation, and not the reader's own alone. */
	readonly isOfOrganisation: boolean;
}

/**
 * The part of the audit log that is about the actor, or of the organisations that they administer.
 * Undefined where it is asked for a person or an evaluation that does not occur in it.
 */
export async function readLog(
	db: Kysely<Database>,
	actor: Actor,
	{ about, ...question }: LogQuestion,
	place: { readonly skip: number; readonly most: number }
): Promise<ReadLog | undefined> {
	const organisationIds = listAdministered(actor);
	const evaluations = await listLoggedEvaluations(db, actor.accountId, organisationIds);
	const scope = scopeOf(actor, organisationIds, evaluations);
	const doerIds = await listDoers(db, scope);
	const chosen = evaluations.find(({ id }) => id === about);
	if (about !== undefined && !chosen) return undefined;
	if (question.accountId !== undefined && !doerIds.includes(question.accountId)) return undefined;

	const filter = { ...question, objects: chosen?.objects };
	const rows = await listLog(db, scope, filter, { ...place, most: place.most + 1 });
	const names = await findNames(db, [...doerIds, ...rows.flatMap(accountIn)]);
	const nameOf = (accountId: string | undefined) =>
		accountId === undefined || doerIds.includes(accountId)
			? nameDoer(accountId, actor, names)
			: ({ kind: 'outsider' } as const);
	const doers = doerIds.map((id) => ({ id, doer: nameOf(id) }));

	return {
		entries: rows.slice(0, place.most).map((row) => ({
			...toEntry(row, actor, names, evaluations),
			doer: nameOf(row.accountId)
		})),
		hasMore: rows.length > place.most,
		choices: {
			doers: doers.filter(({ doer }) => doer.kind === 'you' || doer.kind === 'person'),
			evaluations: evaluations.map((each) => ({ id: each.id, label: labelOf(each) }))
		},
		isOfOrganisation: organisationIds.length > 0
	};
}

/** The same as a whole, for a file. That it was taken out of the house stands in the log itself. */
export async function exportLog(
	db: Kysely<Database>,
	actor: Actor,
	question: LogQuestion,
	now: Date
): Promise<readonly LoggedEntry[] | undefined> {
	const log = await readLog(db, actor, question, { skip: 0, most: mostInFile });
	if (!log) return undefined;

	const organisationIds = listAdministered(actor);
	for (const organisationId of organisationIds.length > 0 ? organisationIds : ['']) {
		await recordAudit(db, {
			...{ organisationId, at: now, accountId: actor.accountId, outcome: 'done' },
			...{ action: 'log_exported', object: `account:${actor.accountId}` },
			detail: { entries: log.entries.length }
		});
	}

	return log.entries;
}

/** More than anybody reads, and less than fills the memory. */
const mostInFile = 20_000;

/** Entries name leaders, which whoever runs the server has no need to know. */
function listAdministered({ roles }: Actor): readonly string[] {
	const administered = roles.filter(({ role }) => role === 'orgadmin');

	return [...new Set(administered.map(({ organisationId }) => organisationId))];
}

function scopeOf(
	{ accountId }: Actor,
	organisationIds: readonly string[],
	evaluations: readonly LoggedEvaluation[]
): LogScope {
	const own = evaluations.filter(({ isOwn }) => isOwn);

	return { accountId, organisationIds, objects: own.flatMap(({ objects }) => objects) };
}

function toEntry(
	{ at, action, object, detail, outcome }: LogRow,
	actor: Actor,
	names: ReadonlyMap<string, string>,
	evaluations: readonly LoggedEvaluation[]
): Omit<LoggedEntry, 'doer'> {
	const about = nameObject(object, evaluations) ?? namePerson(object, actor, names);

	return { at, action, about, detail, outcome };
}

/** A round with several leaders has a name of its own. */
function nameObject(object: string, evaluations: readonly LoggedEvaluation[]): string | undefined {
	const [first, ...others] = evaluations.filter(({ objects }) => objects.includes(object));
	if (!first) return undefined;

	return others.length > 0 ? first.roundName : labelOf(first);
}

function namePerson(object: string, actor: Actor, names: ReadonlyMap<string, string>): string {
	const id = object.replace(/^account:/u, '');

	return id === actor.accountId ? '' : (names.get(id) ?? '');
}

function nameDoer(
	accountId: string | undefined,
	actor: Actor,
	names: ReadonlyMap<string, string>
): Doer {
	if (accountId === undefined) return { kind: 'program' };
	if (accountId === actor.accountId) return { kind: 'you' };
	const name = names.get(accountId);
	if (name === undefined) return { kind: 'deleted' };

	return name === '' ? { kind: 'nameless' } : { kind: 'person', name };
}

function labelOf({ isOwn, leaderName, unit }: LoggedEvaluation): string {
	return [isOwn ? '' : leaderName, unit].filter((part) => part !== '').join(', ');
}

function accountIn({ object }: LogRow): readonly string[] {
	return object.startsWith('account:') ? [object.slice('account:'.length)] : [];
}
