import type { Language } from '#lib/domain/language.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { mailLater } from '#lib/i18n/messages/mail-later.ts';
import { mailLeader } from '#lib/i18n/messages/mail-leader.ts';
import { localPath } from '#lib/i18n/path.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import {
	countPlannedEmployees,
	findMailedEvaluation,
	findMailedPerson,
	findReportId,
	type MailedEvaluation
} from '../letters.queries.ts';
import type { QueuedMail } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import type { Composing } from './compose.ts';
import { contactLine, gatherFacts, lastDay } from './facts.ts';
import { writeInvitation } from './invitation.ts';
import { closingLines, renderLetter, type Letter } from './letter.ts';

type Kind = 'closedThanks' | 'stopped' | 'reportReady' | 'reportShared' | 'bounced' | 'test';

type Draft = Pick<Letter, 'subject' | 'preheader' | 'parts' | 'url' | 'footer'>;

/** A mail about an evaluation that carries no personal link. */
export async function composeForOthers(
	composing: Composing,
	kind: Kind,
	queued: QueuedMail
): Promise<Mail | undefined> {
	const { organisationId, evaluationId, address, language } = queued;
	if (!organisationId || !evaluationId || !address || !language) return undefined;

	const { db, settings } = composing;
	const evaluation = await findMailedEvaluation(db, organisationId, evaluationId);
	const draft = evaluation && (await write(composing, kind, { queued, evaluation, language }));
	if (!draft) return undefined;

	const footer = [...draft.footer, ...closingLines(settings.origin, language)];
	const letter = renderLetter({ ...draft, language, footer });

	return addressMail(queued.id, settings.origin, address, letter, {});
}

interface About {
	readonly queued: QueuedMail;
	readonly evaluation: MailedEvaluation;
	readonly language: Language;
}

async function write(
	composing: Composing,
	kind: Kind,
	{ queued, evaluation, language }: About
): Promise<Draft | undefined> {
	const leader = evaluation.leaderName;
	const toLeader = [{ text: mailLeader[language].footerLeader }];
	const toInvited = [
		{
			text: mail[language].footer({
				organisation: evaluation.organisationName,
				contact: contactLine(evaluation)
			})
		}
	];

	switch (kind) {
		case 'closedThanks':
			return { ...mailLater[language].closedThanks({ leader }), url: undefined, footer: toInvited };
		case 'stopped':
			return { ...mailLater[language].stopped({ leader }), url: undefined, footer: toInvited };
		case 'reportReady':
			return withReport(composing, evaluation, language, {
				...mailLeader[language].reportReady({ leader }),
				footer: toLeader
			});
		case 'reportShared':
			return withReport(composing, evaluation, language, {
				...mailLeader[language].reportShared({ leader }),
				footer: [{ text: mailLeader[language].footerReader({ leader }) }]
			});
		case 'bounced':
			return writeBounced(composing, { queued, evaluation, language }, toLeader);
		case 'test':
			return writeTest(composing, { queued, evaluation, language }, toLeader);
	}
}

async function withReport(
	{ db, settings }: Composing,
	evaluation: MailedEvaluation,
	language: Language,
	draft: Omit<Draft, 'url'>
): Promise<Draft | undefined> {
	const { organisationId, evaluationId } = evaluation;
	const reportId = await findReportId(db, organisationId, evaluationId);

	return (
		(reportId && {
			...draft,
			url: `${settings.origin}${localPath(`/rapport/${reportId}`, language)}`
		}) ||
		undefined
	);
}

/** Only while the invitation is still there and has not been replaced. */
async function writeBounced(
	{ db, settings }: Composing,
	{ queued, evaluation, language }: About,
	footer: Letter['footer']
): Promise<Draft | undefined> {
	const { organisationId, roundId, evaluationId } = evaluation;
	const { invitationId } = queued;
	const person =
		invitationId && (await findMailedPerson(db, { organisationId, roundId, invitationId }));
	if (!person || person.withdrawn) return undefined;

	const closes = lastDay(evaluation, language);

	return {
		...mailLeader[language].bounced({ address: person.address, closes }),
		url: `${settings.origin}${localPath(`/evaluering/${evaluationId}`, language)}`,
		footer
	};
}

async function writeTest(
	{ db, settings }: Composing,
	{ evaluation, language }: About,
	footer: Letter['footer']
): Promise<Draft> {
	const { organisationId, evaluationId, questionnaireVersion } = evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const invited = await countPlannedEmployees(db, organisationId, evaluationId);
	const facts = gatherFacts(evaluation, questionnaire, 'employee', invited, language);
	const words = writeInvitation('employee', facts, language);
	const { testNote, testSubject } = mailLeader[language];

	return {
		...words,
		subject: testSubject(words),
		parts: [testNote, ...words.parts],
		url: `${settings.origin}${localPath('/anonymitet', language)}`,
		footer
	};
}
