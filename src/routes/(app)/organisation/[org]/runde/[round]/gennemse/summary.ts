import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { daysBetween, noonOf, roundLimits, type Day } from '#lib/domain/round/calendar.ts';
import type { RoundPlan } from '#lib/domain/round/organisation/readiness.ts';
import type { RoundStep } from '#lib/domain/round/organisation/steps.ts';
import { describeAudience } from '#lib/i18n/audience.ts';
import { capitalise, formatDay, formatList, formatNumber } from '#lib/i18n/format.ts';
import { wordLength } from '#lib/i18n/form-length.ts';
import { roundReview } from '#lib/i18n/messages/round-review.ts';
import { setup } from '#lib/i18n/messages/setup.ts';

interface Fact {
	readonly term: string;
	readonly text: string;
}

interface Sum {
	readonly count: number;
	readonly leaders: number;
}

export interface RoundPeople {
	readonly all: number;
	readonly taking: number;
	readonly employee: Sum;
	readonly manager: Sum;
	readonly peer: Sum;
}

export type ReviewedPlan = Omit<RoundPlan, 'name'> & {
	/** The day its mails leave, where that is not the first day. */
	readonly mailsOn: Day | undefined;
	readonly managers: 'attributed' | 'aggregate';
};

/** All that was settled, step by step, in words. */
export function summarise(
	plan: ReviewedPlan,
	people: RoundPeople,
	questionnaire: Questionnaire,
	language: Language
): readonly { readonly step: RoundStep; readonly facts: readonly Fact[] }[] {
	return [
		{ step: 'navn', facts: factsOfDates(plan, language) },
		{ step: 'ledere', facts: factsOfLeaders(people, language) },
		{ step: 'skema', facts: factsOfForm(plan, questionnaire, language) },
		{ step: 'udsagn', facts: factsOfStatements(plan, language) },
		{ step: 'deltagere', facts: factsOfRaters(people, language) },
		{ step: 'hvem-ser', facts: factsOfAudience(plan, language) }
	];
}

function factsOfDates(
	{ opensOn, mailsOn, closesOn, confirmBy }: ReviewedPlan,
	language: Language
): readonly Fact[] {
	const { sums } = roundReview[language];
	const inWords = (day: Day) => formatDay(noonOf(day), language);
	const text =
		opensOn && closesOn
			? sums.fromTo({ opens: inWords(opensOn), closes: inWords(closesOn) })
			: sums.notYet;

	const days = opensOn && closesOn ? daysBetween(opensOn, closesOn) : roundLimits.advised;
	const short = days < roundLimits.advised ? [setup[language].dates.short({ days })] : [];

	return [
		{ term: sums.dates, text: [text, ...short].join('. ') },
		...(mailsOn ? [{ term: sums.mails, text: sums.mailsOn({ day: inWords(mailsOn) }) }] : []),
		...(confirmBy ? [{ term: sums.confirm, text: sums.until({ day: inWords(confirmBy) }) }] : [])
	];
}

function factsOfLeaders({ all, taking }: RoundPeople, language: Language): readonly Fact[] {
	const { sums } = roundReview[language];
	const format = (count: number) => formatNumber(count, language);

	return [{ term: sums.leaders, text: sums.taking({ count: format(taking), all: format(all) }) }];
}

function factsOfForm(
	{ selection, forms, managers }: ReviewedPlan,
	questionnaire: Questionnaire,
	language: Language
): readonly Fact[] {
	const { sums } = roundReview[language];
	const words = setup[language].form;
	const themes = questionnaire.themes
		.filter(({ id }) => selection.themes.includes(id))
		.map(({ name }) => name[language]);
	const parts = (['comments', 'conditions', 'peers', 'work', 'examples'] as const)
		.filter((part) => selection[part])
		.map((part) => sums.part[part]);
	const groups = forms.map(({ name }) => name);

	return [
		{
			term: sums.form,
			text: `${words.names[selection.form]}: ${wordLength(questionnaire, selection, words)}`
		},
		...(selection.form === 'tilpasset'
			? [{ term: sums.themes, text: formatList(themes, language) || sums.notYet }]
			: []),
		{ term: sums.parts, text: capitalise(formatList(parts, language)) || sums.none },
		{ term: sums.managers, text: sums[managers] },
		...(groups.length > 0 ? [{ term: sums.groups, text: formatList(groups, language) }] : [])
	];
}

function factsOfStatements({ selection }: ReviewedPlan, language: Language): readonly Fact[] {
	const { sums } = roundReview[language];
	const statements = selection.ownStatements ?? [];

	return statements.length === 0
		? [{ term: sums.statements, text: sums.none }]
		: statements.map(({ text }, index) => ({
				term: `${sums.statements} ${index + 1}`,
				text: text[language]
			}));
}

function factsOfRaters(people: RoundPeople, language: Language): readonly Fact[] {
	const { sums } = roundReview[language];
	const format = (count: number) => formatNumber(count, language);
	const word = ({ count, leaders }: Sum) =>
		count === 0
			? sums.none
			: sums.invited({ count: format(count), leaders: leaders === 1 ? 1 : format(leaders) });

	return [
		{ term: sums.employees, text: word(people.employee) },
		{ term: sums.managersAsked, text: word(people.manager) },
		{ term: sums.peers, text: word(people.peer) }
	];
}

function factsOfAudience({ audience, contact }: ReviewedPlan, language: Language): readonly Fact[] {
	const words = roundReview[language];
	const who = [contact.name, contact.email].filter((text) => text !== '').join(', ');

	return [
		{ term: words.sums.readers, text: describeAudience(audience, words.leader, language) },
		{ term: words.sums.contact, text: who || words.sums.notYet }
	];
}
