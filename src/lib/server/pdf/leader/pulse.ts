import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { ReportReading, ThemeReading } from '#lib/domain/report/read.ts';
import { pulse } from '#lib/i18n/messages/pulse.ts';
import { listAnsweringGroups, requireTheme } from '#lib/i18n/report-names.ts';
import { sayWhatIsSeen } from '#lib/i18n/report-sentences.ts';
import { heading, part, plain, soft, together } from '../blocks.ts';
import type { Block } from '../document.ts';
import { listAnswered, noteWhatIsMissing } from './opening.ts';
import { askEasily, planHour } from './small-team.ts';
import { drawOverview } from './themes.ts';

/** A short round about the few themes that a leader works with. */
export function describePulse(
	reading: ReportReading,
	questionnaire: Questionnaire,
	lead: string,
	language: Language
): readonly Block[] {
	const words = pulse[language].report;
	const { evaluation, themes, hasEmployees } = reading;
	const { answered, invited } = reading.groups.employee ?? { answered: 0, invited: 0 };
	const groups = listAnsweringGroups(
		reading,
		hasEmployees ? ['self', 'employee', 'manager'] : ['self', 'manager'],
		language
	);
	const none = words.none({ answered, invited, from: teamRules.pulseFrom });

	return [
		{ kind: 'text', tone: 'lead', text: lead },
		...noteWhatIsMissing(evaluation, language),
		...listAnswered(reading.groups, language, hasEmployees ? undefined : 'employee'),
		heading(words.themesTitle({ count: themes.length })),
		...(!hasEmployees && invited > 0 ? [plain(none)] : []),
		...(groups.length === 0 ? [plain(words.nobody)] : []),
		...(groups.length > 0 && !hasEmployees ? [plain(words.mine)] : []),
		...(groups.length > 0
			? [
					...drawOverview(themes, questionnaire, groups, language),
					heading(words.talkTitle),
					...themes.flatMap((theme) => describeTheme(theme, questionnaire, language))
				]
			: []),
		...(hasEmployees
			? []
			: [plain(words.noneText), ...planHour(reading, language), ...askEasily(language)]),
		heading(words.nextTitle),
		plain(words.next)
	];
}

function describeTheme(
	theme: ThemeReading,
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const { name, description } = requireTheme(questionnaire, theme.id);

	return together([
		part(name[language]),
		soft(description[language]),
		plain(sayWhatIsSeen(theme, language) || pulse[language].report.noGap)
	]);
}
