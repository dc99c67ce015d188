import { join } from 'node:path';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import { listAskedItems, type Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { submitBallot, type Submission } from '#lib/server/ballots/submit.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { insertOrganisation } from '#lib/server/planning/queries.ts';
import { planRound } from '#lib/server/planning/plan-round.ts';
import type { OwnQuestionnaireFile } from '#lib/domain/questionnaire/own.ts';
import { loadOwnQuestionnaire } from '#lib/server/questionnaires/own/load.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';
import type { TestDatabase } from './database.ts';

/** The moment at which test rounds open, and one after they are due. */
export const openingTime = new Date('2026-11-02T09:00:00Z');
export const closingTime = new Date('2026-11-21T09:00:00Z');

export const standardForm: Selection = {
	form: 'standard',
	themes: [],
	comments: true,
	conditions: true,
	peers: false
};

export interface OpenedEvaluation {
	readonly id: string;
	readonly leaderEmail: string;
	/** Everybody's link, as their mail carries it. */
	readonly links: readonly {
		readonly group: RaterGroup;
		readonly address: string;
		readonly token: string;
	}[];
}

export interface OpenedRound extends RoundRef {
	readonly keys: KeyRing;
	readonly selection: Selection;
	readonly evaluations: readonly OpenedEvaluation[];
}

export interface RoundOptions {
	/** Employees of each leader in the round. */
	readonly employees: readonly number[];
	readonly peers?: number;
	readonly selection?: Selection;
	readonly kind?: 'organisation' | 'private';
	/** When the round opens; it runs for eighteen days. */
	readonly now?: Date;
	readonly leaderEmail?: string;
	/** Whether managers answer in their own name; they do unless told. */
	readonly managers?: 'attributed' | 'aggregate';
	/** The same manager for all leaders. */
	readonly managerEmail?: string;
	/** Forms beside the round's own, and who is asked about by which. */
	readonly forms?: readonly RoundForm[];
	readonly formOf?: (leader: number) => string | undefined;
	/** A questionnaire of the organisation's own, which is loaded first. */
	readonly own?: OwnQuestionnaireFile;
	/** The address of a leader's employee, where somebody is to be asked about several leaders. */
	readonly addressOf?: (leader: number, employee: number) => string | undefined;
}

/** A round in its own organisation, planned and opened by the same verbs as a real one. */
export async function openTestRound(
	{ db, ...place }: Pick<TestDatabase, 'db'> & ({ folder: string } | { keys: KeyRing }),
	{
		employees,
		peers = 0,
		selection = standardForm,
		kind = 'organisation',
		now = openingTime,
		leaderEmail,
		managers = 'attributed',
		managerEmail,
		forms = [],
		formOf,
		own,
		addressOf
	}: RoundOptions
): Promise<OpenedRound> {
	const organisationId = randomId();
	const ref = { organisationId, id: randomId() };
	const keys = 'keys' in place ? place.keys : openKeyRing(join(place.folder, 'keys'));
	const evaluations = employees.map((count, leader) =>
		planLeader(leader, count, peers, { leaderEmail, managerEmail, addressOf, formOf })
	);

	await insertOrganisation(db, {
		id: organisationId,
		kind,
		name: 'Nørre Herred Kommune',
		sector: 'kommune'
	});
	const loaded = own && (await loadOwnQuestionnaire(db, undefined, organisationId, own, now));
	const ownVersion = loaded && 'version' in loaded ? loaded.version : undefined;
	await planRound(
		db,
		{
			...ref,
			name: 'Efteråret 2026',
			questionnaireVersion: ownVersion ?? versionId(currentQuestionnaire()),
			...{ selection, managers, forms },
			...{ opensOn: dayOf(now), closesOn: addDays(dayOf(now), 18) },
			audience: { scope: 'manager', readers: [] },
			contact: { name: 'Lone Bech', email: 'lone.bech@example.dk' }
		},
		evaluations
	);
	const outcome = await openRound(db, keys, ref, { accountId: undefined, language: 'da' }, now);
	if (outcome !== 'opened') throw new Error(`the round could not open: ${outcome}`);

	const opened = await Promise.all(
		evaluations.map(async ({ id, leader }) => ({
			id,
			leaderEmail: leader.email,
			links: await readLinks({ db }, keys, ref, id)
		}))
	);

	return { ...ref, keys, selection, evaluations: opened };
}

function planLeader(
	leader: number,
	employees: number,
	peers: number,
	{
		leaderEmail,
		managerEmail,
		addressOf = () => undefined,
		formOf = () => undefined
	}: {
		[K in 'leaderEmail' | 'managerEmail' | 'addressOf' | 'formOf']: RoundOptions[K] | undefined;
	}
) {
	const id = randomId();
	const email = leaderEmail ?? `leder-${id.slice(0, 8)}@example.dk`;
	const people = (group: 'employee' | 'peer', count: number) =>
		Array.from({ length: count }, (_, index) => ({
			group,
			address:
				(group === 'employee' ? addressOf(leader, index) : undefined) ??
				`${group}${index}-${id.slice(0, 8)}@example.dk`
		}));

	return {
		id,
		leader: { id: randomId(), accountId: undefined, name: `Mette Holm ${leader + 1}`, email },
		unit: 'Hjemmeplejen Nord',
		formId: formOf(leader),
		background: { sektor: 'kommune', niveau: 'medarbejdere', omraade: 'aeldre' },
		raters: [
			...people('employee', employees),
			...people('peer', peers),
			{ group: 'manager' as const, address: managerEmail ?? `chef-${id.slice(0, 8)}@example.dk` }
		]
	};
}

/** Reads the links as the mail job does, with the round's mail key. */
async function readLinks(
	{ db }: Pick<TestDatabase, 'db'>,
	keys: KeyRing,
	{ organisationId, id: roundId }: RoundRef,
	evaluationId: string
): Promise<OpenedEvaluation['links']> {
	const open = await keys.mailOpener(roundId);
	const rows = await db
		.selectFrom('invitation')
		.select(['id', 'rater_group', 'address', 'sealed_token'])
		.where('organisation_id', '=', organisationId)
		.where('evaluation_id', '=', evaluationId)
		.execute();

	return Promise.all(
		rows.map(async (row) => ({
			group: row.rater_group,
			address: row.address,
			token: new TextDecoder().decode(await open?.(row.sealed_token, row.id))
		}))
	);
}

/** A draft in which every statement that a group is asked has the same answer. */
export function answerAll(
	selection: Selection,
	group: RaterGroup,
	value: ScaleValue,
	questionnaire = currentQuestionnaire()
): Draft {
	const asked = listAskedItems(questionnaire, selection, group);
	const items = Object.fromEntries(asked.map((item) => [item.id, value]));
	const answers: Answers = { ...emptyDraft.answers, items };

	return { ...emptyDraft, answers };
}

/** Answers and sends, as a person would: the draft first, then the ballot. */
export async function answer(
	{ db }: Pick<TestDatabase, 'db'>,
	keys: KeyRing,
	token: string,
	draft: Draft,
	now: Date = openingTime
): Promise<{ outcome: Submission; code: string }> {
	const invitation = await findInvitation(db, token);
	if (invitation) await saveDraft(db, keys, invitation, token, draft);
	const code = makeReplaceCode();

	return { outcome: await submitBallot(db, keys, token, code, now), code };
}
