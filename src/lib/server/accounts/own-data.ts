import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { findAdopter } from '../adoptions/queries.ts';
import { recordAudit } from '../audit/queries.ts';
import { readLog } from '../audit/read-log.ts';
import type { Database } from '../db/schema.ts';
import { findOwnEvaluation, type OwnEvaluation } from '../evaluations/own/queries.ts';
import { findFollowUp } from '../follow-up/queries.ts';
import { listRoster, type RosterEntry } from '../invitations/roster/queries.ts';
import { listIdentities } from '../oidc/identities.queries.ts';
import { findAskedBy } from '../organisations/asked.queries.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { findOwnAnswers } from '../releases/own-answers.ts';
import { findReport } from '../releases/queries.ts';
import { listAcceptances } from '../researchers/queries.ts';
import { listOffersTo } from '../roles/offers.queries.ts';
import { listSessions } from '../sessions/queries.ts';
import { listListedLeaders } from './listed-leader.queries.ts';
import { listOwnEvaluations, type ListedEvaluation } from './own-evaluations.queries.ts';
import { findSavedMirror } from './queries.ts';
import { listSharedReports } from './shared-reports.queries.ts';

export type OwnData = Awaited<ReturnType<typeof gatherOwnData>>;
export type OwnEvaluationData = OwnData['evaluations'][number];

/**
 * Everything that is kept about the owner of an account, in the form in which they may know it: their
 * own answers as given, those of others as the report shows them, and the lists as they wrote them,
 * without who has answered.
 */
export async function gatherOwnData(db: Kysely<Database>, actor: Actor, now: Date) {
	const { accountId, email, name, language, roles } = actor;
	const listed = await listOwnEvaluations(db, accountId);
	const evaluations = await Promise.all(listed.map((each) => gatherEvaluation(db, actor, each)));
	const sessions = await listSessions(db, accountId, new Date(0), now);
	const log = await readLog(db, { ...actor, roles: [] }, everything, { skip: 0, most: 20_000 });

	return {
		account: { email, name, language, roles },
		sessions: sessions.map(({ browser, login, startedAt, seenAt }) => ({
			browser,
			login,
			startedAt,
			seenAt
		})),
		logins: await listIdentities(db, accountId),
		offers: await listOffersTo(db, email),
		askedFor: (await findAskedBy(db, accountId))?.name,
		listedAsLeader: await listListedLeaders(db, accountId),
		researchTerms: await listAcceptances(db, accountId),
		mirror: await findSavedMirror(db, accountId),
		evaluations: evaluations.filter((each) => each !== undefined),
		sharedWithYou: await listSharedReports(db, email),
		log: log?.entries ?? []
	};
}

/** The same as the text of a file. That it was taken out of the house is written down. */
export async function exportOwnData(
	db: Kysely<Database>,
	actor: Actor,
	now: Date
): Promise<string> {
	const data = await gatherOwnData(db, actor, now);
	await recordAudit(db, {
		...{ organisationId: '', at: now, accountId: actor.accountId, outcome: 'done', detail: {} },
		...{ action: 'account_exported', object: `account:${actor.accountId}` }
	});

	return JSON.stringify({ version: 1, writtenAt: now, ...data }, undefined, '\t');
}

const everything = {
	from: undefined,
	until: undefined,
	action: undefined,
	accountId: undefined,
	about: undefined
};

async function gatherEvaluation(db: Kysely<Database>, actor: Actor, listed: ListedEvaluation) {
	const evaluation = await findOwnEvaluation(db, actor.accountId, listed.id);
	if (!evaluation) return undefined;
	const { organisationId, id, plan, questionnaireVersion } = evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const report =
		listed.reportId === undefined ? undefined : await findReport(db, listed.reportId, 'other');

	return {
		id,
		state: listed.state,
		closedAt: listed.closedAt,
		questionnaireVersion,
		plan,
		/* The organisation that the evaluation is offered to, while it has not answered. */
		offeredTo: (await findAdopter(db, organisationId, id))?.name,
		invited: await listInvited(db, evaluation),
		ownAnswers: await findOwnAnswers(db, questionnaire, organisationId, id),
		reportId: listed.reportId,
		report: report?.state === 'released' ? report.report : undefined,
		followUp:
			listed.reportId && (await findFollowUp(db, { organisationId, reportId: listed.reportId }))
	};
}

/** While the round is open; afterwards nobody has the addresses any more. */
async function listInvited(db: Kysely<Database>, evaluation: OwnEvaluation) {
	const roster = await listRoster(db, evaluation);

	return roster.map(({ group, address, withdrawn, bounced }: RosterEntry) => ({
		...{ group, address, withdrawn, bounced }
	}));
}
