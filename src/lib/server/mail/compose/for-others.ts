import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Language } from '#lib/domain/language.ts';
import { judgeRest } from '#lib/domain/round/rest.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { mailChanges } from '#lib/i18n/messages/mail-changes.ts';
import { mailLater } from '#lib/i18n/messages/mail-later.ts';
import { mailLeader } from '#lib/i18n/messages/mail-leader.ts';
import { mailList } from '#lib/i18n/messages/mail-list.ts';
import { mailTogether } from '#lib/i18n/messages/mail-together.ts';
import { localPath } from '#lib/i18n/path.ts';
import { findRoundList } from '#lib/server/raters/lists.queries.ts';
import { findLastClose } from '#lib/server/evaluations/rest.queries.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import {
	countPlannedEmployees,
	findMailedPerson,
	findReportId,
	type MailedEvaluation
} from '../letters.queries.ts';
import type { QueuedLetter } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import { contactLine, gatherFacts, lastDay } from './facts.ts';
import { writeInvitation } from './invitation.ts';
import type { Known } from './known.ts';
import { closingLines, renderLetter, type Letter } from './letter.ts';

type Kind =
	| 'closedThanks'
	| 'stopped'
	| 'stoppedLeader'
	| 'extended'
	| 'reportReady'
	| 'reportShared'
	| 'bounced'
	| 'confirmList'
	| 'test';

type Draft = Pick<Letter, 'subject' | 'preheader' | 'parts' | 'url' | 'footer'>;

/** A mail about evaluations that carries no personal link: mostly one, several where somebody is told of them together. */
export async function composeForOthers(
	known: Known,
	kind: Kind,
	letter: QueuedLetter,
	now: Date
): Promise<Mail | undefined> {
	const [{ address, language, invitationId }] = letter.mails;
	if (!address || !language) return undefined;

	const found = await Promise.all(
		letter.mails.map(
			async ({ organisationId, evaluationId }) =>
				organisationId && evaluationId && known.findEvaluation(organisationId, evaluationId)
		)
	);
	const [evaluation, ...others] = found.filter((each) => typeof each === 'object');
	const about = evaluation && { evaluation, others, invitationId, language };
	const draft = about && (await write(known, kind, about, now));
	if (!draft) return undefined;

	const { origin } = known.settings;
	const footer = [...draft.footer, ...closingLines(origin, language)];

	return addressMail(letter.id, origin, address, renderLetter({ ...draft, language, footer }), {});
}

interface About {
	readonly evaluation: MailedEvaluation;
	/** The other evaluations that the same letter tells of. */
	readonly others: readonly MailedEvaluation[];
	readonly invitationId: string | undefined;
	readonly language: Language;
}

async function write(
	known: Known,
	kind: Kind,
	about: About,
	now: Date
): Promise<Draft | undefined> {
	const { evaluation, language } = about;
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
		case 'stopped':
			return { ...writeEnded(kind, about), url: undefined, footer: toInvited };
		case 'stoppedLeader':
			return {
				...mailChanges[language].stoppedLeader({ leader }),
				url: undefined,
				footer: toLeader
			};
		case 'extended':
			return {
				...mailChanges[language].extended({
					leaders: listLeaders(about),
					closes: lastDay(evaluation, language)
				}),
				...{ url: undefined, footer: toInvited }
			};
		case 'reportReady':
			return withReport(known, evaluation, language, {
				...mailLeader[language].reportReady({ leader }),
				footer: toLeader
			});
		case 'reportShared':
			return writeShared(known, about);
		case 'bounced':
			return writeBounced(known, about, toLeader);
		case 'confirmList':
			return writeConfirmList(known, about);
		case 'test':
			return writeTest(known, about, toLeader, now);
	}
}

/** The names of the leaders that a letter tells of, each once. */
function listLeaders({ evaluation, others }: About): readonly string[] {
	const names = [evaluation, ...others].map(({ leaderName }) => leaderName);

	return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'da'));
}

function writeEnded(kind: 'closedThanks' | 'stopped', about: About) {
	const { evaluation, others, language } = about;
	const leaders = listLeaders(about);
	const isPulse = [evaluation, ...others].some(({ pulse }) => pulse);
	const from = isPulse ? teamRules.pulseFrom : undefined;

	return leaders.length > 1
		? mailTogether[language][kind]({ leaders, from })
		: mailLater[language][kind]({ leader: evaluation.leaderName, from });
}

async function writeShared(known: Known, about: About): Promise<Draft | undefined> {
	const { evaluation, others, language } = about;
	const leader = evaluation.leaderName;
	if (others.length === 0)
		return withReport(known, evaluation, language, {
			...mailLeader[language].reportShared({ leader }),
			footer: [{ text: mailLeader[language].footerReader({ leader }) }]
		});

	return {
		...mailTogether[language].reportShared({ leaders: listLeaders(about) }),
		url: `${known.settings.origin}${localPath('/min-side', language)}`,
		footer: [{ text: mailTogether[language].footerReader }]
	};
}

async function withReport(
	{ db, settings }: Known,
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
	{ db, settings }: Known,
	{ evaluation, invitationId, language }: About,
	footer: Letter['footer']
): Promise<Draft | undefined> {
	const { organisationId, roundId, evaluationId } = evaluation;
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

/** Only to a leader who is still asked; whoever leads in two places finds both lists behind one link. */
async function writeConfirmList(
	{ db, settings }: Known,
	{ evaluation, others, language }: About
): Promise<Draft | undefined> {
	const { organisationId, roundId: id, evaluationId } = evaluation;
	const list = await findRoundList(db, { organisationId, id }, evaluationId);
	if (list?.roundState !== 'draft' || list.state !== 'asked' || !list.confirmBy) return undefined;

	const { leaderName: leader, organisationName: organisation, raters } = list;
	const day = lastDay({ closesOn: list.confirmBy }, language);
	const path = others.length === 0 ? `/evaluering/${evaluationId}/bekraeft` : '/min-side';
	const contact = contactLine(evaluation);

	return {
		...mailList[language].confirmList({ leader, organisation, day, people: raters.length }),
		url: `${settings.origin}${localPath(path, language)}`,
		footer: [{ text: mailList[language].footer({ organisation, contact }) }]
	};
}

async function writeTest(
	{ db, settings }: Known,
	{ evaluation, language }: About,
	footer: Letter['footer'],
	now: Date
): Promise<Draft> {
	const { organisationId, evaluationId, questionnaireVersion } = evaluation;
	const questionnaire = await requireQuestionnaire(db, questionnaireVersion);
	const invited = await countPlannedEmployees(db, organisationId, evaluationId);
	/* Whether it is a pulse is settled at the start; here as if it started now. */
	const lastClose = await findLastClose(db, evaluation.leaderEmail);
	const planned = { ...evaluation, pulse: judgeRest(lastClose, now) !== 'rested' };
	const facts = gatherFacts(planned, questionnaire, 'employee', invited, language);
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
