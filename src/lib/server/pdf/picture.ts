import type { Language } from '#lib/domain/language.ts';
import { writeOutward } from '#lib/domain/report/reading/numbers.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import type { PrintedFigure, PrintedGroup } from './document.ts';

/** A row of marks in words: »Dig selv: 4,0. Medarbejdere: 3,6, nok mellem 3,3 og 3,9.« */
export function describePicture(
	figures: readonly PrintedFigure[],
	groups: readonly PrintedGroup[],
	language: Language
): string {
	const said = groups.map(({ group, name }) => {
		const figure = figures.find((each) => each.group === group);

		return describeFigure(name, figure, language);
	});

	return `${said.join('. ')}.`;
}

function describeFigure(
	name: string,
	figure: PrintedFigure | undefined,
	language: Language
): string {
	const words = printed[language].picture;
	const { notShown } = common[language];
	if (!figure?.shown) return words.value({ name, text: figure?.text ?? notShown });
	const value = words.value({ name, text: figure.text });
	if (!figure.interval) return value;
	const { low, high } = writeOutward(figure.interval);

	return value + words.interval({ low: low[language], high: high[language] });
}
