import { threshold } from '#lib/domain/disclosure/bounds.ts';
import { languages } from '#lib/domain/language.ts';
import type { JudgedLeader } from '#lib/domain/round/organisation/leaders.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { contactLine, gatherFacts } from '#lib/server/mail/compose/facts.ts';
import {
	writeClosingSoon,
	writeInvitation,
	writeReminder
} from '#lib/server/mail/compose/invitation.ts';
import { findMailedEvaluation } from '#lib/server/mail/letters.queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';

/** The roles in which people are asked, as the address of the preview calls them. */
export const previewed = {
	employee: 'medarbejder',
	employeeSmall: 'lille-team',
	manager: 'leder',
	peer: 'lederkollega',
	self: 'selv'
} as const;

export type Previewed = keyof typeof previewed;

/** A leader whose mails can stand for a role: one with people in it, and for small teams one with few. */
export function pickExample(
	leaders: readonly JudgedLeader[],
	role: Previewed
): JudgedLeader | undefined {
	const taking = leaders.filter(({ obstacle }) => obstacle === undefined);

	switch (role) {
		case 'employee':
			return taking.find(({ invited }) => invited.employee >= threshold);
		case 'employeeSmall':
			return taking.find(({ invited }) => invited.employee > 0 && invited.employee < threshold);
		case 'manager':
			return taking.find(({ invited }) => invited.manager > 0);
		case 'peer':
			return taking.find(({ invited }) => invited.peer > 0);
		case 'self':
			return taking[0];
	}
}

export function groupOf(role: Previewed) {
	return role === 'employeeSmall' ? ('employee' as const) : role;
}

export function invitedTo({ invited }: JudgedLeader, role: Previewed): number {
	const group = groupOf(role);

	return group === 'self' ? 1 : invited[group];
}

/** Every mail that goes out until the close, role by role, word for word as it will be sent. */
export async function previewMails(
	db: App.Locals['db'],
	organisationId: string,
	leaders: readonly JudgedLeader[]
) {
	const roles = ['employee', 'employeeSmall', 'manager', 'peer', 'self'] as const;
	const all = await Promise.all(
		roles.map((role) => previewRole(db, organisationId, leaders, role))
	);

	return all.flat();
}

async function previewRole(
	db: App.Locals['db'],
	organisationId: string,
	leaders: readonly JudgedLeader[],
	role: Previewed
) {
	const leader = pickExample(leaders, role);
	const mailed = leader && (await findMailedEvaluation(db, organisationId, leader.evaluationId));
	if (!mailed) return [];

	const pulse = leader.remarks.includes('pulse');
	const questionnaire = await requireQuestionnaire(db, mailed.questionnaireVersion);
	const group = groupOf(role);
	const invited = invitedTo(leader, role);
	const letters = kinds.flatMap((kind) =>
		languages.map((language) => ({
			...{ kind, language },
			words: writers[kind](
				group,
				gatherFacts({ ...mailed, pulse }, questionnaire, group, invited, language),
				language
			),
			footer: mail[language].footer({
				organisation: mailed.organisationName,
				contact: contactLine(mailed)
			})
		}))
	);

	return [{ role, leader: leader.name, letters }];
}

const kinds = ['invitation', 'reminder', 'closingSoon'] as const;
const writers = {
	invitation: writeInvitation,
	reminder: writeReminder,
	closingSoon: writeClosingSoon
};
