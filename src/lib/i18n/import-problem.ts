import type { Fault } from '#lib/domain/import/faults.ts';
import type { ImportFile, Problem } from '#lib/domain/import/problems.ts';
import type { Language } from '#lib/domain/language.ts';
import { importProblems } from './messages/import-problems.ts';

/** What is wrong, and what to do about it where that is known. The reason begins small and has no full stop. */
interface ExplainedFault {
	readonly reason: string;
	readonly suggestion?: string | undefined;
}

export function explainFault(fault: Fault, language: Language): ExplainedFault {
	return { reason: nameReason(fault, language), suggestion: suggest(fault, language) };
}

/** One line for the operator: »answers.csv, line 17, column retning_1: "6" is not an answer. Write …« */
export function writeImportProblem(
	{ file, line, column, fault }: Problem,
	names: Readonly<Record<ImportFile, string>>,
	language: Language
): string {
	const { reason, suggestion } = explainFault(fault, language);
	const place = [
		names[file],
		...(line === undefined ? [] : [`${language === 'da' ? 'linje' : 'line'} ${line}`]),
		...(column === undefined ? [] : [`${language === 'da' ? 'kolonne' : 'column'} ${column}`])
	].join(', ');

	return [`${place}: ${reason}.`, ...(suggestion === undefined ? [] : [suggestion])].join(' ');
}

function nameReason(fault: Fault, language: Language): string {
	const { reasons } = importProblems[language];

	switch (fault.what) {
		case 'empty':
		case 'noFile':
		case 'spreadsheet':
		case 'noLeaders':
		case 'noAnswers':
		case 'noStatement':
		case 'lostLetters':
		case 'cellEmpty':
		case 'noAnswerInRow':
		case 'strangeColumn':
			return reasons[fault.what]();
		case 'missingColumn':
			return reasons.missingColumn(fault);
		case 'columnTwice':
			return reasons.columnTwice(fault);
		case 'cellCount':
			return reasons.cellCount(fault);
		case 'tooLong':
			return reasons.tooLong(fault);
		case 'unknownCode': {
			const { value, field, missingOn } = fault;
			return missingOn === undefined
				? reasons.unknownCode({ value, field: field[language] })
				: reasons.codeOfAnotherTime({ value, day: missingOn });
		}
		case 'unknownGroup':
			return reasons.unknownGroup(fault);
		case 'noNumber':
			return reasons.noNumber(fault);
		case 'differs':
			return reasons.differs({ ...fault, line: fault.beforeLine });
		case 'otherSector':
			return reasons.otherSector({ ...fault, line: fault.beforeLine });
		case 'groupTwice':
		case 'secondRow':
			return reasons[fault.what](fault);
		case 'onePerson':
			return reasons.onePerson(fault);
		case 'unknownStatement':
			return reasons.unknownStatement(fault);
		case 'partOfTheme':
			return reasons.partOfTheme(fault);
		case 'partOfModule':
			return reasons.partOfModule(fault);
		case 'notAsked':
			return reasons.notAsked(fault);
		case 'noAnswer':
			return reasons.noAnswer(fault);
		case 'noPercent':
			return reasons.noPercent(fault);
		case 'otherSum':
			return reasons.otherSum(fault);
		case 'noTheme':
			return reasons.noTheme(fault);
		case 'strangeLeader':
			return fault.key === '' ? reasons.cellEmpty() : reasons.strangeLeader(fault);
		case 'tooMany':
			return reasons.tooMany(fault);
		case 'knownAs':
			return reasons.knownAs(fault);
		case 'importedBefore':
			return reasons.importedBefore(fault);
		case 'tooSoon':
			return reasons.tooSoon({ leader: fault.leader, day: fault.closedOn });
	}
}

function suggest(fault: Fault, language: Language): string | undefined {
	const words = importProblems[language].suggestions;

	switch (fault.what) {
		case 'empty':
		case 'noFile':
		case 'noLeaders':
		case 'noAnswers':
		case 'cellEmpty':
		case 'tooLong':
			return undefined;
		case 'spreadsheet':
		case 'noStatement':
		case 'lostLetters':
		case 'noAnswerInRow':
		case 'columnTwice':
		case 'cellCount':
		case 'noNumber':
		case 'otherSector':
		case 'groupTwice':
		case 'secondRow':
		case 'onePerson':
		case 'notAsked':
		case 'tooMany':
		case 'noPercent':
			return words[fault.what]();
		case 'strangeColumn':
			return words.leaveOut();
		case 'missingColumn':
			return fault.nearest === undefined
				? words.headings()
				: words.nearColumn({ nearest: fault.nearest });
		case 'unknownCode':
			return suggestCode(fault, language);
		case 'unknownGroup':
			return fault.nearest === undefined ? words.groups() : words.meant({ nearest: fault.nearest });
		case 'differs':
			return words.differs(fault);
		case 'unknownStatement':
			return fault.nearest === undefined
				? words.leaveOut()
				: words.meant({ nearest: fault.nearest });
		case 'partOfTheme':
		case 'partOfModule':
			return words.addOrLeaveOut({
				lacking: fault.lacking.join(', '),
				surplus: fault.surplus.join(', ')
			});
		case 'noAnswer':
			return fault.meant === undefined ? words.noAnswer() : words.write({ value: fault.meant });
		case 'otherSum':
			return words.otherSum(fault);
		case 'noTheme':
			return fault.nearest === undefined
				? words.noTheme()
				: words.meant({ nearest: fault.nearest });
		case 'strangeLeader':
			return fault.nearest === undefined
				? words.strangeLeader()
				: words.meant({ nearest: fault.nearest });
		case 'knownAs':
		case 'importedBefore':
			return words.closed();
		case 'tooSoon':
			return words.tooSoon({ days: fault.rest });
	}
}

/** The English lines are for the operator, who writes codes; their names are Danish everywhere. */
function suggestCode(
	{ meant, options }: Extract<Fault, { what: 'unknownCode' }>,
	language: Language
): string {
	const words = importProblems[language].suggestions;
	if (meant) return words.meantCode({ code: meant.code, label: meant.label.da });

	return words.oneOf({
		codes: options.map(({ code }) => code).join(', '),
		labels: options.map(({ label }) => label.da).join('; ')
	});
}
