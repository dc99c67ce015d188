import { endBounds, leastAnswers } from '#lib/domain/disclosure/bounds.ts';
import { wordMean } from '#lib/domain/disclosure/wording.ts';
import type { Language } from '#lib/domain/language.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { GroupReading, ReportReading } from '#lib/domain/report/read.ts';
import { findReadingNeeds } from '#lib/domain/report/reading-guide.ts';
import { reading as messages } from './messages/reading.ts';

/** A mark with what it stands for, and an invented figure to draw it by. */
export interface GuideMark {
	readonly name: string;
	readonly text: string;
	readonly figure: {
		readonly group: RaterGroup;
		readonly shown: true;
		readonly kind: 'value' | 'band';
		/** On the scale 1 to 5. */
		readonly low: number;
		readonly high: number;
		readonly text: '';
		readonly interval?: { readonly low: number; readonly high: number };
	};
}

/** How marks are read, of those that the report has. */
export function listMarks(reading: ReportReading, language: Language): readonly GuideMark[] {
	const words = messages[language].guide;
	const { self, employee, manager } = reading.groups;
	const { hasBands } = findReadingNeeds(reading);

	return [
		...(self?.answered ? [{ ...words.self, figure: valueOf('self') }] : []),
		...(employee ? [markOf(employee, language)] : []),
		...(manager?.answered ? [{ ...words.manager, figure: valueOf('manager') }] : []),
		...(reading.hasPeerFigures ? [{ ...words.peer, figure: valueOf('peer') }] : []),
		...(hasBands && employee ? [bandOf(employee, language)] : [])
	];
}

function markOf(employee: GroupReading, language: Language): GuideMark {
	const { name, text, interval } = messages[language].guide.employee;
	const { sureness, halfWidth } = employee.uncertainty;

	return {
		name,
		text: sureness === 'all' ? text : `${text} ${interval(employee)}`,
		figure: valueOf('employee', halfWidth)
	};
}

function valueOf(group: RaterGroup, halfWidth = 0): GuideMark['figure'] {
	const interval = halfWidth > 0 ? { interval: { low: 2.2, high: 3.8 } } : {};

	return { group, shown: true, kind: 'value', low: 3, high: 3, text: '', ...interval };
}

function bandOf({ answered }: GroupReading, language: Language): GuideMark {
	const { name, text } = messages[language].guide.band;
	const { high } = endBounds(leastAnswers(answered));
	const band = wordMean({ kind: 'band', low: high, high: 50 })?.text[language] ?? '';

	return {
		...{ name, text: text({ band }) },
		figure: { group: 'employee', shown: true, kind: 'band', low: 3.4, high: 5, text: '' }
	};
}
