import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packRound } from '#lib/domain/federation/pack.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { makeOwnCard } from '#lib/server/national/federation/card.ts';
import { sealEnvelope } from '#lib/server/national/federation/envelope.ts';
import { trustPartner } from '#lib/server/national/federation/partners.ts';
import { findFingerprint } from '#lib/server/questionnaires/queries.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { formsOf, type Action, type MakeForm } from '#tests/support/input/forms.ts';
import type { Organisation } from '#tests/support/input/organisation.ts';
import type { Stage } from '#tests/support/input/stage.ts';
import { answeringAll, countedTeam, standard } from '#tests/support/team.ts';
import { findHolder } from './access.ts';

/** The forms between this installation and others, with a package of another that it trusts. */
export async function listFederationForms(stage: Stage, cast: number): Promise<readonly Action[]> {
	const operating = formsOf('', await stage.signIn(await findHolder(stage, 'operator')));
	const { card, sealed } = await sealForeign(stage, cast);
	const page = '/drift/installationer';
	const withFile = (path: string): Action => ({
		...operating(path, {}),
		kind: 'multipart',
		fields: [{ name: 'file', value: sealed, file: 'pakke.json' }]
	});

	return [
		operating(`${page}?/lav-kort`, {}),
		operating(`${page}?/tilfoej`, { name: 'Region Vest', pasted: card }),
		operating(`${page}?/fjern`, { fingerprint: '0'.repeat(32) }),
		withFile(`${page}?/se-efter`),
		withFile(`${page}?/modtag`)
	];
}

/** The forms of an administrator about the organisation's own questionnaires and what leaves the house. */
export function listQuestionnaireForms(
	form: MakeForm,
	{ id, rounds }: Organisation
): readonly Action[] {
	return [
		{
			...form('/skemaer?/indlaes', {}),
			kind: 'multipart',
			fields: [{ name: 'file', value: readFileSync('static/eksempel-skema.json'), file: 'x.json' }]
		},
		form('/skemaer?/tag-ud', { version: `egen_${id}_eksempel-1.0` }),
		form(`/runde/${rounds.released.id}/aflever/fil`, { fingerprint: '0'.repeat(32) })
	];
}

async function sealForeign({ db, place }: Stage, cast: number) {
	const folder = mkdtempSync(join(tmpdir(), 'ledelsesspejl-foreign-'));
	const now = new Date();
	try {
		const keys = openKeyRing(join(folder, 'keys'));
		const here = openKeyRing(place.env['KEY_DIR'] ?? '');
		const [sender, recipient] = [await makeOwnCard(keys), await makeOwnCard(here)];
		const given = { name: 'Region Vest', pasted: sender.text };
		await trustPartner(db, here, undefined, given, now);
		const questionnaire = versionId(currentQuestionnaire());
		const held = packRound(
			{
				id: randomId(),
				organisation: { name: `Fremmed Kommune ${cast}`, sector: 'kommune' },
				round: {
					closedOn: dayOf(now),
					questionnaire,
					questionnaireSha256: (await findFingerprint(db, questionnaire)) ?? ''
				}
			},
			[1, 2, 3].map(() => leader),
			() => 0
		);
		const envelope = sealEnvelope(keys, { sender, recipient }, JSON.stringify(held));

		return { card: sender.text, sealed: JSON.stringify(envelope) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const { tallies } = countedTeam({ employees: Array.from({ length: 6 }, () => answeringAll(4)) });

const leader = {
	...{ selection: standard, isPulse: false, level: undefined, field: undefined },
	groups: [{ group: 'employee' as const, answered: 6, tally: tallies.employee }]
};
