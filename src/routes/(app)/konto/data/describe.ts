import type { Language } from '#lib/domain/language.ts';
import type { Answer } from '#lib/domain/ballot/answers.ts';
import { listAskedFields } from '#lib/domain/questionnaire/background.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listAskedItems } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ListedLeader } from '#lib/server/accounts/listed-leader.queries.ts';
import type { OwnEvaluationData } from '#lib/server/accounts/own-data.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';

/** One evaluation as the page shows it: codes have become words. */
export async function describeEvaluation(
	db: App.Locals['db'],
	evaluation: OwnEvaluationData,
	language: Language
) {
	const { id, state, plan, reportId, offeredTo } = evaluation;
	const { unit, organisationName, ownWords, contact, opensOn, closesOn } = plan;
	const questionnaire = await requireQuestionnaire(db, evaluation.questionnaireVersion);

	return {
		...{ id, state, reportId, offeredTo, unit, organisationName, ownWords, opensOn, closesOn },
		contact: [contact.name, contact.email].filter((text) => text !== '').join(', '),
		background: describeBackground(evaluation, questionnaire, language),
		lists: listAddresses(evaluation),
		answers: describeAnswers(evaluation, questionnaire, language)
	};
}

/** What an organisation has written about a leader, in one line; the file has the codes too. */
export function describeListed({ organisation, name, email, key, unit }: ListedLeader) {
	return { organisation, text: [name, email, unit, key].filter((part) => part !== '').join(', ') };
}

function describeBackground(
	{ plan }: OwnEvaluationData,
	questionnaire: Questionnaire,
	language: Language
): readonly { readonly term: string; readonly text: string }[] {
	return listAskedFields(questionnaire).flatMap(({ id, label, options }) => {
		const option = options.find(({ code }) => code === plan.background[id]);
		return option ? [{ term: label[language], text: option.label[language] }] : [];
	});
}

interface AddressList {
	readonly group: RaterGroup;
	readonly addresses: readonly string[];
}

/** Before the start what was written, and while the round is open who is invited. */
function listAddresses({ plan, invited }: OwnEvaluationData): readonly AddressList[] {
	const { employees, manager, peers } = plan.raters;
	const of = (group: RaterGroup) =>
		invited.filter((entry) => entry.group === group).map(({ address }) => address);
	const lists: readonly AddressList[] = [
		{ group: 'employee', addresses: [...employees, ...of('employee')] },
		{ group: 'manager', addresses: [...(manager ? [manager] : []), ...of('manager')] },
		{ group: 'peer', addresses: [...peers, ...of('peer')] }
	];

	return lists.filter(({ addresses }) => addresses.length > 0);
}

function describeAnswers(
	{ plan, ownAnswers }: OwnEvaluationData,
	questionnaire: Questionnaire,
	language: Language
): readonly { readonly text: string; readonly answer: Answer | undefined }[] {
	if (!ownAnswers) return [];

	return listAskedItems(questionnaire, plan.selection, 'self').map(({ id, text }) => ({
		text: text[language],
		answer: ownAnswers.items[id]
	}));
}
