import type { ShownFigure } from '#lib/domain/disclosure/figure.ts';
import type { ReportReference } from '#lib/domain/disclosure/leader/reference.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Interval } from '../uncertainty.ts';
import { writeTenths } from './numbers.ts';

/** Where a value lies among other leaders', as a range and never as a rank. */
export function describePlace({ low, high }: Pick<ShownFigure, 'low' | 'high'>): Bilingual {
	const lead = leadOf(low, high);

	return {
		da: `${lead.da} Af 100 ledere som dig har ${rangeOf(low, high).da} et lavere tal.`,
		en: `${lead.en} Of 100 leaders like you, ${rangeOf(low, high).en} have a lower figure.`
	};
}

/** The band behind the figure, in words: where half of those leaders lie, neither the highest nor the lowest. */
export function describeMiddle({ low, high }: Interval): Bilingual {
	const [from, to] = [writeTenths(10 * low), writeTenths(10 * high)];

	return {
		da: `Halvdelen af dem ligger mellem ${from.da} og ${to.da}.`,
		en: `Half of them lie between ${from.en} and ${to.en}.`
	};
}

/** Whom »ledere som dig« means in this report, in the words of the questionnaire's background. */
export function describeReferenceGroup(
	reference: Extract<ReportReference, { kind: 'national' }>,
	{ background }: Pick<Questionnaire, 'background'>
): Bilingual {
	const { sector, level, field } = reference.among;
	const labels = [
		['sektor', sector],
		['niveau', level],
		['omraade', field]
	].flatMap(([id, code]) => {
		const options = background.leader.find((one) => one.id === id)?.options ?? [];
		return options.filter((option) => option.code === code).map(({ label }) => label);
	});
	const { year } = reference;
	if (labels.length === 0)
		return {
			da: `»Ledere som dig« er alle ledere i landstallene for ${year}.`,
			en: `“Leaders like you” are all leaders in the national figures for ${year}.`
		};
	const named = (language: 'da' | 'en') => labels.map((label) => label[language]).join(', ');

	return {
		da: `»Ledere som dig« er ledere med samme baggrund i landstallene for ${year}: ${named('da')}.`,
		en: `“Leaders like you” are leaders with the same background in the national figures for ${year}: ${named('en')}.`
	};
}

function leadOf(low: number, high: number): Bilingual {
	if (high <= 25)
		return {
			da: 'Medarbejdernes tal ligger lavere, end de fleste ledere som dig får.',
			en: 'The employees’ figure lies lower than most leaders like you get.'
		};
	if (low >= 75)
		return {
			da: 'Medarbejdernes tal ligger højere, end de fleste ledere som dig får.',
			en: 'The employees’ figure lies higher than most leaders like you get.'
		};
	if (low >= 25 && high <= 75)
		return {
			da: 'Medarbejdernes tal ligner det, ledere som dig plejer at få.',
			en: 'The employees’ figure is like those that leaders like you usually get.'
		};

	if (high <= 50)
		return {
			da: 'Medarbejdernes tal ligger nok under midten for ledere som dig.',
			en: 'The employees’ figure probably lies below the middle for leaders like you.'
		};
	if (low >= 50)
		return {
			da: 'Medarbejdernes tal ligger nok over midten for ledere som dig.',
			en: 'The employees’ figure probably lies above the middle for leaders like you.'
		};

	return {
		da: 'Vi kan kun sige nogenlunde, hvor medarbejdernes tal ligger.',
		en: 'We can only say roughly where the employees’ figure lies.'
	};
}

function rangeOf(low: number, high: number): Bilingual {
	if (low === 5) return { da: `højst ${high}`, en: `at most ${high}` };
	if (high === 95) return { da: `mindst ${low}`, en: `at least ${low}` };

	return { da: `mellem ${low} og ${high}`, en: `between ${low} and ${high}` };
}
