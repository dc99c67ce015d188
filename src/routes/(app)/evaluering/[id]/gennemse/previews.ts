import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { languages } from '#lib/domain/language.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import type { OwnEvaluation } from '#lib/server/evaluations/own/queries.ts';
import { contactLine, gatherFacts } from '#lib/server/mail/compose/facts.ts';
import { writeInvitation } from '#lib/server/mail/compose/invitation.ts';
import { findMailedEvaluation } from '#lib/server/mail/letters.queries.ts';

/** The invitation to each group that is on a list, in both languages, word for word as it will be sent. */
export async function previewInvitations(
	db: App.Locals['db'],
	{ pulse, ...evaluation }: OwnEvaluation & { readonly pulse: boolean },
	questionnaire: Questionnaire
) {
	const { employees, manager, peers } = evaluation.plan.raters;
	const groups = [
		{ group: 'employee', invited: employees.length },
		{ group: 'manager', invited: manager === undefined ? 0 : 1 },
		{ group: 'peer', invited: peers.length }
	] as const;
	const mailed = await findMailedEvaluation(db, evaluation.organisationId, evaluation.id);
	if (!mailed) return [];

	return groups
		.filter(({ invited }) => invited > 0)
		.map(({ group, invited }) => ({
			group,
			letters: languages.map((language) => ({
				language,
				words: writeInvitation(
					group,
					gatherFacts({ ...mailed, pulse }, questionnaire, group, invited, language),
					language
				),
				footer: mail[language].footer({
					organisation: mailed.organisationName,
					contact: contactLine(mailed)
				})
			}))
		}));
}
