import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '#lib/i18n/letter.ts';
import type { InvitationWords } from '#lib/i18n/messages/mail.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { countInvited } from '#lib/server/invitations/queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import {
	findMailedEvaluation,
	findMailedPerson,
	type MailedEvaluation,
	type MailedPerson
} from '../letters.queries.ts';
import type { QueuedMail } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import type { Composing } from './compose.ts';
import { contactLine, gatherFacts } from './facts.ts';
import { writeClosingSoon, writeInvitation, writeReminder } from './invitation.ts';
import { closingLines, renderLetter } from './letter.ts';

type Kind = 'invitation' | 'reminder' | 'closingSoon';

/** A mail with a personal link. The link is opened from its seal here and lives no longer than the mail. */
export async function composeForInvited(
	{ db, keys, settings: { origin } }: Composing,
	kind: Kind,
	queued: QueuedMail,
	now: Date
): Promise<Mail | undefined> {
	const { organisationId, roundId, evaluationId, invitationId } = queued;
	if (!organisationId || !roundId || !evaluationId || !invitationId) return undefined;

	const person = await findMailedPerson(db, { organisationId, roundId, invitationId });
	const evaluation = await findMailedEvaluation(db, organisationId, evaluationId);
	if (!person || !evaluation || !mayBeMailed(person, evaluation, now)) return undefined;

	const opener = await keys.mailOpener(roundId);
	const token = await opener?.(person.sealedToken, person.id);
	if (!token) throw new Error('the mail key of an open round is missing or another one');

	const { group, language } = person;
	const questionnaire = await requireQuestionnaire(db, evaluation.questionnaireVersion);
	const invited = await countInvited(db, organisationId, evaluationId, group);
	const facts = gatherFacts(evaluation, questionnaire, group, invited, language);
	const link = `${origin}/s/${new TextDecoder().decode(token)}`;
	const silence = `${link}#mails`;

	const letter = renderLetter({
		...wordsFor(kind, group, facts, language),
		language,
		url: link,
		footer: [
			{
				text: mail[language].footer({
					organisation: evaluation.organisationName,
					contact: contactLine(evaluation)
				})
			},
			{ text: mail[language].silence, url: silence },
			...closingLines(origin, language)
		]
	});

	return addressMail(queued.id, origin, person.address, letter, {
		'List-Unsubscribe': `<${silence}>`
	});
}

/** Those who answered are asked no more, and nobody is mailed who left, wants silence or is too late. */
function mayBeMailed(person: MailedPerson, evaluation: MailedEvaluation, now: Date): boolean {
	if (person.answered || person.withdrawn || person.silent || person.bounced) return false;

	return evaluation.state === 'open' && (evaluation.closesAt ?? '') > now.toISOString();
}

function wordsFor(
	kind: Kind,
	group: RaterGroup,
	facts: InvitationWords,
	language: Language
): LetterWords {
	switch (kind) {
		case 'invitation':
			return writeInvitation(group, facts, language);
		case 'reminder':
			return writeReminder(group, facts, language);
		case 'closingSoon':
			return writeClosingSoon(group, facts, language);
	}
}
