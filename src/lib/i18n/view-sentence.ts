import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import { nameCode } from '#lib/domain/national/reading/table.ts';
import type { TableCell } from '#lib/domain/national/reading/table.ts';
import type { View } from '#lib/domain/national/reading/view.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { formatNumber } from './format.ts';
import { explore } from './messages/explore.ts';

/** The widths of intervals, in scale points, up to which a figure is called sure and fairly sure. */
export const sureness = { sure: 0.25, fairly: 0.45 } as const;

/** A view's one figure in words: what it is, what it is made of and how sure it is. */
export function wordView(
	view: View,
	cell: TableCell,
	questionnaire: Questionnaire,
	language: Language
): readonly string[] {
	const words = explore[language].answer;
	const { value, beside } = cell;
	if (!value) return [words.withheld];
	const subject = view.subject.name[language];
	const text = value.text[language];
	const of = { who: wordWho(view, questionnaire, language), subject, year: cell.year };
	const [n, invited] = [value.n, value.invited].map((count) => formatNumber(count, language));
	const size = { n: n ?? '', invited: invited ?? '' };

	switch (view.subject.kind) {
		case 'rate':
			return [words.rate({ ...of, ...size, rate: text })];
		case 'challenge':
			return [words.challenge({ ...of, ...size, count: text })];
		case 'time':
			return [words.time({ ...of, ...size, now: text, wished: beside?.text[language] ?? '' })];
		case 'theme':
		case 'item':
		case 'peer':
		case 'condition':
		case 'balance': {
			if (!beside)
				return [words.mean({ ...of, mean: text, basis: words.basisOnly(size) }), words.noInterval];
			const basis = words.basis({ ...size, interval: beside.text[language] });
			return [words.mean({ ...of, mean: text, basis }), wordSureness(beside, language)];
		}
	}
}

function wordSureness(
	{ low, high }: { readonly low: number; readonly high: number },
	language: Language
): string {
	const words = explore[language].answer;
	if (high - low < sureness.sure) return words.sure;

	return high - low < sureness.fairly ? words.fairly : words.unsure;
}

/** »medarbejderne i kommunerne«. */
export function wordWho(
	{ group, only }: Pick<View, 'group' | 'only'>,
	questionnaire: Questionnaire,
	language: Language
): string {
	const words = explore[language].answer;
	const where = Object.entries(only).map(([name, code]) => {
		const known = name === 'sector' || name === 'level' ? words.where[code] : undefined;
		const label = nameCode(questionnaire, name as keyof NationalCell, code)[language];
		return known ?? words.within({ name: label });
	});

	return words.at({ who: words.of[group], where });
}

/** The leaders that a view is narrowed down to: »Kommune, Leder af ledere«; undefined where it is all. */
export function nameOnly(
	{ only }: Pick<View, 'only'>,
	questionnaire: Questionnaire,
	language: Language
): string | undefined {
	const names = Object.entries(only).map(
		([name, code]) => nameCode(questionnaire, name as keyof NationalCell, code)[language]
	);

	return names.length === 0 ? undefined : names.join(', ');
}
