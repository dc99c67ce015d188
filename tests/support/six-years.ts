import { join } from 'node:path';
import type { Actor } from '#lib/domain/access/actor.ts';
import { deleteAccount } from '#lib/server/accounts/delete-account.ts';
import { saveMirror } from '#lib/server/accounts/queries.ts';
import { listAdoptersFor, offerAdoption } from '#lib/server/adoptions/offer.ts';
import { adoptLeaders, insertAccount } from '#lib/server/accounts/queries.ts';
import { beginEvaluation } from '#lib/server/evaluations/plan/begin.ts';
import { saveRaters } from '#lib/server/evaluations/plan/save-raters.ts';
import { addFocus } from '#lib/server/follow-up/save-focus.ts';
import { saveNotes } from '#lib/server/follow-up/save.ts';
import { hashToken, makeToken } from '#lib/server/invitations/token.ts';
import { insertIdentity } from '#lib/server/oidc/identities.queries.ts';
import { attemptLifetime, insertAttempt } from '#lib/server/oidc/queries.ts';
import { insertOffer } from '#lib/server/roles/offers.queries.ts';
import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { openKeyRing, type KeyRing } from '#lib/server/keys/ring.ts';
import { insertOrganisation, insertRole, insertRound } from '#lib/server/planning/queries.ts';
import { planRound } from '#lib/server/planning/plan-round.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { cancelRound } from '#lib/server/rounds/cancel.ts';
import { markLostRounds } from '#lib/server/rounds/find-lost.ts';
import { closingMoment, addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { insertHandover } from '#lib/server/imports/handed-over/queries.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { askForLink } from '#lib/server/sign-in/ask.ts';
import { insertAcceptance } from '#lib/server/researchers/queries.ts';
import { insertSession } from '#lib/server/sessions/queries.ts';
import { keepUpload } from '#lib/server/uploads/keep.ts';
import {
	answer,
	answerAll,
	openTestRound,
	standardForm,
	type OpenedRound,
	type RoundOptions
} from './builders.ts';
import type { TestDatabase } from './database.ts';

/** Where everybody's address and name of the six years stand out. */
export const domain = 'example.dk';

/**
 * Everything that leaves rows, done at one moment through the verbs of the product: rounds that close,
 * are stopped, are lost or never start, accounts that are used once, and one that is deleted.
 */
export async function liveThrough(place: TestDatabase, start: Date): Promise<KeyRing> {
	const { db } = place;
	const keys = openKeyRing(join(place.folder, 'keys'));
	const closing = closingMoment(addDays(dayOf(start), 18));
	const open = (options: Omit<RoundOptions, 'now'>) =>
		openTestRound({ db, keys }, { ...options, now: start });

	for (const kind of ['organisation', 'private'] as const) {
		const round = await open({ kind, employees: [8], leaderEmail: `${kind}@${domain}` });
		await nameReader(place, round.id);
		await answerEverything(place, round, start);
		await closeRound(db, keys, round, closing);
		await followUp(place, round.id, await arrive(place, `${kind}@${domain}`, start));
	}

	const stopped = await open({ employees: [6], leaderEmail: `stoppet@${domain}` });
	await cancelRound(db, keys, stopped, undefined, start);

	const lost = await open({ employees: [6], leaderEmail: `tabt@${domain}` });
	await answerEverything(place, lost, start);
	keys.destroyRoundKeys(lost.id);
	await markLostRounds(db, keys, start);

	const planner = await arrive(place, `kladde@${domain}`, start);
	const draft = await beginEvaluation(db, planner);
	await saveRaters(db, planner, draft.id, {
		employees: [`planlagt1@${domain}`, `planlagt2@${domain}`],
		manager: `planlagt3@${domain}`,
		peers: []
	});
	const [adopter] = await listAdoptersFor(db, planner);
	await offerAdoption(db, planner, draft.id, adopter?.id, start);
	await planWithoutStarting(place, start);

	const gone = await open({ kind: 'private', employees: [8], leaderEmail: `slettet@${domain}` });
	await answerEverything(place, gone, start);
	await closeRound(db, keys, gone, closing);
	await deleteAccount(db, await arrive(place, `slettet@${domain}`, closing), closing);

	await askForLink(
		db,
		new Uint8Array(32),
		{
			...{ email: `spurgt@${domain}`, language: 'da', nextPath: '/min-side' },
			...{ kept: undefined, browser: undefined }
		},
		start
	);

	await insertAttempt(db, {
		...{ stateHash: hashToken(makeToken()), browserHash: hashToken(makeToken()) },
		...{ nonce: 'x', verifier: 'x', language: 'da', nextPath: '/min-side' },
		expiresAt: new Date(start.getTime() + attemptLifetime)
	});

	return keys;
}

/** Somebody signs in for the first time: an account, a session, a mirror, and a role of their own. */
async function arrive({ db }: TestDatabase, email: string, now: Date): Promise<Actor> {
	const account = { id: randomId(), email, name: `Anna Holm ${email}`, language: 'da' } as const;
	await insertAccount(db, account);
	await adoptLeaders(db, account.id, email);
	const organisationId = randomId();
	await insertOrganisation(db, {
		...{ id: organisationId, kind: 'organisation', name: 'Nørre Herred Kommune' },
		sector: 'kommune'
	});
	await insertRole(db, organisationId, account.id, 'coordinator');
	const offered = { organisationId, email: `tilbudt@${domain}`, role: 'coordinator' } as const;
	const file = { name: 'ledere.csv', bytes: new TextEncoder().encode(email) };
	const place = { organisationId, accountId: account.id, roundId: undefined } as const;
	await keepUpload(db, { ...place, kind: 'leaders' }, file, now);
	const round = { organisationId, id: randomId(), accountId: account.id, year: 2024 } as const;
	const nextDay = new Date(now.getTime() + 24 * 3_600_000);
	await insertHandover(db, { ...round, system: 'own', key: new Uint8Array(32) }, nextDay);
	await insertOffer(db, { ...offered, offeredOn: dayOf(now) });
	await insertIdentity(db, account.id, { issuer: 'https://login.invalid', subject: email });
	await saveMirror(db, account.id, {
		questionnaireVersion: versionId(currentQuestionnaire()),
		...{ answers: '123451234512345', savedOn: dayOf(now) }
	});
	await insertAcceptance(db, account.id, { terms: currentTerms, acceptedOn: dayOf(now) });
	await insertSession(db, {
		...{ tokenHash: hashToken(makeToken()), accountId: account.id, browser: 'Firefox' },
		...{ startedAt: now, seenAt: now, expiresAt: new Date(now.getTime() + 12 * 3_600_000) }
	});

	return { accountId: account.id, email, name: account.name, language: 'da', roles: [] };
}

/** The leader plans what comes after the report. */
async function followUp({ db }: TestDatabase, roundId: string, leader: Actor): Promise<void> {
	const { id } = await db
		.selectFrom('leader_release')
		.where('round_id', '=', roundId)
		.select('id')
		.executeTakeFirstOrThrow();
	await saveNotes(db, leader, id, `Spørg Anna Holm, svar@${domain}`);
	await addFocus(db, leader, id, {
		...{ theme: undefined, words: 'Anna Holm', firstStep: '', day: undefined },
		status: 'planned'
	});
}

async function nameReader({ db }: TestDatabase, roundId: string): Promise<void> {
	const reader = { name: 'Anna Holm', email: `laeser@${domain}` };
	await db
		.updateTable('round')
		.set({ audience: JSON.stringify({ scope: 'named', readers: [reader] }) })
		.where('id', '=', roundId)
		.execute();
}

async function answerEverything(place: TestDatabase, round: OpenedRound, now: Date): Promise<void> {
	for (const { group, token } of round.evaluations[0]?.links ?? []) {
		const draft = answerAll(standardForm, group, 4);
		const comments = { aaben_1: `Skriv til mig på svar@${domain}` };
		await answer(place, round.keys, token, { ...draft, comments }, now);
	}
}

/** An organisation plans a round that never starts. */
async function planWithoutStarting({ db }: TestDatabase, now: Date): Promise<void> {
	const organisationId = randomId();
	const name = 'Nørre Herred Kommune';
	await insertOrganisation(db, {
		id: organisationId,
		kind: 'organisation',
		name,
		sector: 'kommune'
	});
	const planned = {
		...{ organisationId, name: 'Foråret' },
		questionnaireVersion: versionId(currentQuestionnaire()),
		selection: standardForm,
		...{ opensOn: dayOf(now), closesOn: addDays(dayOf(now), 18) },
		audience: { scope: 'manager', readers: [] },
		contact: { name: 'Anna Holm', email: `kontakt@${domain}` }
	} as const;
	/* One that nobody was ever in. */
	const closesAt = closingMoment(planned.closesOn);
	await db
		.transaction()
		.execute((trx) => insertRound(trx, { ...planned, id: randomId(), closesAt }));
	const leader = (key: string) => ({
		...{ id: randomId(), accountId: undefined },
		...{ name: `Anna Holm ${key}`, email: `${key}@${domain}` }
	});
	await planRound(
		db,
		{ ...planned, id: randomId() },
		['en', 'to'].map((key) => ({
			id: randomId(),
			leader: leader(key),
			unit: 'Hjemmeplejen Nord',
			background: { sektor: 'kommune' },
			raters: [{ group: 'employee' as const, address: `listet-${key}@${domain}` }]
		}))
	);
}
