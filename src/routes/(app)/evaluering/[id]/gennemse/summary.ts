import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Language } from '#lib/domain/language.ts';
import { listAskedFields } from '#lib/domain/questionnaire/background.ts';
import { noonOf, type Day } from '#lib/domain/round/calendar.ts';
import type { Plan, Step } from '#lib/domain/round/plan.ts';
import { describeAudience } from '#lib/i18n/audience.ts';
import { formatDay, formatList } from '#lib/i18n/format.ts';
import { pulse } from '#lib/i18n/messages/pulse.ts';
import { setupStart } from '#lib/i18n/messages/setup-start.ts';
import { setup } from '#lib/i18n/messages/setup.ts';
import { wordLength } from '#lib/i18n/form-length.ts';

interface Fact {
	readonly term: string;
	readonly text: string;
}

/** All that was settled, step by step, in words. `rest` is what would hold if it started now. */
export function summarise(
	plan: Plan,
	questionnaire: Questionnaire,
	rest: 'pulse' | 'rested',
	language: Language
): readonly { readonly step: Step; readonly facts: readonly Fact[] }[] {
	return [
		{ step: 'job', facts: factsOfJob(plan, questionnaire, language) },
		{ step: 'skema', facts: factsOfForm(plan, questionnaire, rest, language) },
		{ step: 'datoer', facts: factsOfDates(plan, language) },
		{ step: 'hvem', facts: factsOfRaters(plan, language) },
		{ step: 'rapport', facts: factsOfAudience(plan, language) }
	];
}

function factsOfJob(
	{ leader, unit, organisationName, background }: Plan,
	questionnaire: Questionnaire,
	language: Language
): readonly Fact[] {
	const { facts } = setupStart[language];
	const who = [leader.name, unit, organisationName].filter((text) => text !== '').join(', ');
	const chosen = listAskedFields(questionnaire).flatMap(({ id, label, options }) => {
		const option = options.find(({ code }) => code === background[id]);
		return option ? [{ term: label[language], text: option.label[language] }] : [];
	});

	return [{ term: facts.leader, text: who || facts.notYet }, ...chosen];
}

function factsOfForm(
	{ selection }: Plan,
	questionnaire: Questionnaire,
	rest: 'pulse' | 'rested',
	language: Language
): readonly Fact[] {
	const { facts } = setupStart[language];
	const words = setup[language].form;
	const focused = pulse[language].form[rest === 'pulse' ? 'name' : 'short'];
	const name = selection.focusOnly ? focused : words.names[selection.form];
	const themes = questionnaire.themes
		.filter(({ id }) => selection.themes.includes(id))
		.map(({ name }) => name[language]);
	const chosen = { term: facts.themes, text: formatList(themes, language) || facts.notYet };

	return [
		{
			term: facts.form,
			text: `${name}: ${wordLength(questionnaire, selection, words)}`
		},
		...(selection.form === 'tilpasset' ? [chosen] : []),
		{ term: facts.comments, text: selection.comments ? words.commentsOn : words.commentsOff },
		{
			term: facts.conditions,
			text: selection.conditions ? words.conditionsOn : words.conditionsOff
		}
	];
}

function factsOfDates({ opensOn, closesOn }: Plan, language: Language): readonly Fact[] {
	const { facts } = setupStart[language];
	const inWords = (day: Day) => formatDay(noonOf(day), language);
	const text =
		opensOn && closesOn
			? facts.fromTo({ opens: inWords(opensOn), closes: inWords(closesOn) })
			: facts.notYet;

	return [{ term: facts.dates, text }];
}

function factsOfRaters({ raters }: Plan, language: Language): readonly Fact[] {
	const { facts } = setupStart[language];

	return [
		{ term: facts.employees, text: String(raters.employees.length || facts.none) },
		{ term: facts.manager, text: raters.manager ?? facts.none },
		{ term: facts.peers, text: String(raters.peers.length || facts.none) }
	];
}

function factsOfAudience({ audience, leader }: Plan, language: Language): readonly Fact[] {
	const { facts, yourName } = setupStart[language];
	const readers = describeAudience(audience, leader.name || yourName, language);

	return [{ term: facts.readers, text: readers }];
}
