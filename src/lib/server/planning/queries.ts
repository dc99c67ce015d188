import type { Kysely, Transaction } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Role } from '#lib/domain/access/actor.ts';
import type { Delivery } from '#lib/domain/rater-group/delivery.ts';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import type { Managers } from '#lib/domain/round/first-page.ts';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';
import { normalise } from '../evaluations/identity.queries.ts';
import type { Organisation } from '../organisations/queries.ts';
import { writeSelection, type Contact } from '../rounds/settings.ts';

/** A public body that whoever runs the program vouches for, or one leader's own. */
export async function insertOrganisation(
	trx: Kysely<Database>,
	organisation: Pick<Organisation, 'id' | 'kind' | 'name' | 'sector'>
): Promise<void> {
	const { id, kind, name, sector } = organisation;

	await trx
		.insertInto('organisation')
		.values({ id, kind, name, sector: sector ?? null, verified: kind === 'organisation' ? 1 : 0 })
		.execute();
}

export async function insertAccount(
	trx: Kysely<Database>,
	account: {
		readonly id: string;
		readonly email: string;
		readonly name: string;
		readonly language: Language;
	}
): Promise<void> {
	await trx.insertInto('account').values(account).execute();
}

export async function insertRole(
	trx: Kysely<Database>,
	organisationId: string,
	accountId: string,
	role: Role
): Promise<void> {
	await trx
		.insertInto('role')
		.values({ organisation_id: organisationId, account_id: accountId, role })
		.execute();
}

export interface PlannedLeader {
	readonly id: string;
	readonly accountId: string | undefined;
	readonly name: string;
	readonly email: string;
}

export async function insertLeaders(
	trx: Transaction<Database>,
	organisationId: string,
	leaders: readonly PlannedLeader[]
): Promise<void> {
	const rows = leaders.map(({ id, accountId, name, email }) => ({
		...{
			organisation_id: organisationId,
			id,
			account_id: accountId ?? null,
			name,
			email: normalise(email)
		}
	}));

	await trx
		.insertInto('leader')
		.values(rows)
		.onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
		.execute();
}

export interface PlannedRound {
	readonly organisationId: string;
	readonly id: string;
	readonly name: string;
	readonly questionnaireVersion: string;
	readonly selection: Selection;
	readonly opensOn: string;
	readonly closesOn: string;
	readonly closesAt: Date;
	readonly audience: Audience;
	readonly contact: Contact;
	/** In their own name, unless told otherwise. */
	readonly managers?: Managers;
	/** Forms of groups of leaders, where they are not asked about by the round's own. */
	readonly forms?: readonly RoundForm[];
}

export async function insertRound(trx: Transaction<Database>, round: PlannedRound): Promise<void> {
	await trx
		.insertInto('round')
		.values({
			organisation_id: round.organisationId,
			id: round.id,
			name: round.name,
			questionnaire_version: round.questionnaireVersion,
			...writeSelection(round.selection),
			opens_on: round.opensOn,
			closes_on: round.closesOn,
			closes_at: round.closesAt.toISOString(),
			audience: JSON.stringify(round.audience),
			contact: JSON.stringify(round.contact),
			own_words: '',
			managers: round.managers ?? 'attributed',
			state: 'draft'
		})
		.execute();
	const { forms = [] } = round;
	if (forms.length === 0) return;

	await trx
		.insertInto('round_form')
		.values(
			forms.map(({ id, name, form, themes }) => ({
				...{ organisation_id: round.organisationId, round_id: round.id, id, name, form },
				themes: JSON.stringify(themes)
			}))
		)
		.execute();
}

export interface PlannedEvaluation {
	readonly id: string;
	readonly leader: PlannedLeader;
	readonly unit: string;
	readonly background: Background;
	readonly formId?: string | undefined;
	readonly raters: readonly {
		readonly group: 'employee' | 'manager' | 'peer';
		readonly address: string;
		readonly delivery?: Delivery | undefined;
	}[];
}

export async function insertEvaluation(
	trx: Transaction<Database>,
	round: PlannedRound,
	evaluation: PlannedEvaluation
): Promise<void> {
	const { organisationId } = round;
	await trx
		.insertInto('evaluation')
		.values({
			organisation_id: organisationId,
			id: evaluation.id,
			round_id: round.id,
			leader_id: evaluation.leader.id,
			leader_name: evaluation.leader.name,
			leader_email: normalise(evaluation.leader.email),
			unit: evaluation.unit,
			background: JSON.stringify(evaluation.background),
			form_id: evaluation.formId ?? null
		})
		.execute();
	if (evaluation.raters.length === 0) return;

	await trx
		.insertInto('planned_rater')
		.values(
			evaluation.raters.map(({ group, address, delivery }) => ({
				...{
					organisation_id: organisationId,
					evaluation_id: evaluation.id,
					rater_group: group,
					...{ address, delivery: delivery ?? 'mail' }
				}
			}))
		)
		.execute();
}
