import type { Language } from '#lib/domain/language.ts';
import type { LetterWords } from '#lib/i18n/letter.ts';
import { mail } from '#lib/i18n/messages/mail.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { listMailedPeople, type MailedEvaluation, type MailedPerson } from '../letters.queries.ts';
import type { QueuedLetter } from '../queries.ts';
import { addressMail, type Mail } from '../transport.ts';
import { contactLine, gatherFacts } from './facts.ts';
import { writeClosingSoon, writeInvitation, writeReminder } from './invitation.ts';
import type { Known } from './known.ts';
import { closingLines, renderLetter } from './letter.ts';
import { writeTogether, type Asked } from './together.ts';

type Kind = 'invitation' | 'reminder' | 'closingSoon';

/**
 * A mail with the personal links of one person in one round: to those that are still unanswered. They
 * are opened from their seals here and live no longer than the mail.
 */
export async function composeForInvited(
	known: Known,
	kind: Kind,
	letter: QueuedLetter,
	now: Date
): Promise<Mail | undefined> {
	const { origin } = known.settings;
	const mailed = await listMailed(known, letter, now);
	const [first] = mailed;
	if (!first) return undefined;

	const { language, address } = first.person;
	const asked = await Promise.all(mailed.map((each) => gather(known, each, language)));
	const silence = `${asked[0]?.url ?? origin}#mails`;
	const words = write(kind, asked, language);
	const rendered = renderLetter({
		...words,
		language,
		url: asked[0]?.url,
		footer: [
			{
				text: mail[language].footer({
					organisation: first.evaluation.organisationName,
					contact: contactLine(first.evaluation)
				})
			},
			{ text: mail[language].silence, url: silence },
			...closingLines(origin, language)
		]
	});

	return addressMail(letter.id, origin, address, rendered, { 'List-Unsubscribe': `<${silence}>` });
}

interface Mailed {
	readonly person: MailedPerson;
	readonly evaluation: MailedEvaluation;
}

/** Whom the letter is still about, by the names of the leaders, themselves first. */
async function listMailed(
	known: Known,
	{ mails }: QueuedLetter,
	now: Date
): Promise<readonly Mailed[]> {
	const [{ organisationId, roundId }] = mails;
	if (!organisationId || !roundId) return [];

	const ids = mails.flatMap(({ invitationId }) => invitationId ?? []);
	const people = await listMailedPeople(known.db, { organisationId, roundId }, ids);
	const found = await Promise.all(
		people.map(async (person) => ({
			person,
			evaluation: await known.findEvaluation(organisationId, person.evaluationId)
		}))
	);

	return found
		.flatMap(({ person, evaluation }) =>
			evaluation && mayBeMailed(person, evaluation, now) ? [{ person, evaluation }] : []
		)
		.toSorted((one, other) => orderOf(one).localeCompare(orderOf(other), 'da'));
}

function orderOf({ person, evaluation }: Mailed): string {
	return `${person.group === 'self' ? 0 : 1} ${evaluation.leaderName} ${evaluation.evaluationId}`;
}

/** Those who answered are asked no more, and nobody is mailed who left, wants silence or is too late. */
function mayBeMailed(person: MailedPerson, evaluation: MailedEvaluation, now: Date): boolean {
	if (person.answered || person.withdrawn || person.silent || person.bounced) return false;
	if (!person.hasMail) return false;

	return evaluation.state === 'open' && (evaluation.closesAt ?? '') > now.toISOString();
}

/** What the mail says of one leader, and the link to it. */
async function gather(
	known: Known,
	{ person, evaluation }: Mailed,
	language: Language
): Promise<Asked> {
	const { organisationId, roundId, evaluationId, questionnaireVersion } = evaluation;
	const { group } = person;
	const open = await known.findOpener(roundId);
	const token = await open?.(person.sealedToken, person.id);
	if (!token) throw new Error('the mail key of an open round is missing or another one');

	const questionnaire = await requireQuestionnaire(known.db, questionnaireVersion);
	const invited = await known.countInvited(organisationId, evaluationId, group);

	return {
		group,
		facts: gatherFacts(evaluation, questionnaire, group, invited, language),
		url: `${known.settings.origin}/s/${new TextDecoder().decode(token)}`
	};
}

function write(kind: Kind, asked: readonly Asked[], language: Language): LetterWords {
	const [only, ...others] = asked;
	if (!only || others.length > 0) return writeTogether(kind, asked, language);

	switch (kind) {
		case 'invitation':
			return writeInvitation(only.group, only.facts, language);
		case 'reminder':
			return writeReminder(only.group, only.facts, language);
		case 'closingSoon':
			return writeClosingSoon(only.group, only.facts, language);
	}
}
