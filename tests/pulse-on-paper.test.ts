import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import LeaderReport from '#lib/components/report/LeaderReport.svelte';
import { releaseLeaderReport } from '#lib/domain/disclosure/leader-report.ts';
import { isWithheld } from '#lib/domain/disclosure/released.ts';
import { type Language, languages } from '#lib/domain/language.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { pulse } from '#lib/i18n/messages/pulse.ts';
import { reading } from '#lib/i18n/messages/reading.ts';
import { report as messages } from '#lib/i18n/messages/report.ts';
import { smallTeam } from '#lib/i18n/messages/small-team.ts';
import { describeLeaderReport } from '#lib/server/pdf/leader/report.ts';
import {
	listHeadings,
	listNotices,
	listSentences,
	readHeadings,
	readPage
} from './support/printed-words.ts';
import { answeringAll, countedTeam, questionnaire, standard } from './support/team.ts';

const sha256 = 'ab'.repeat(32);

interface Asked {
	readonly employees: number;
	readonly peers?: number;
	readonly manager?: 3 | 5;
	readonly focusOnly?: true;
}

/** A round that came soon after another, on the page and on paper. */
function publish(asked: Asked, language: Language) {
	const { employees, peers = 0, manager, focusOnly } = asked;
	const selection = focusOnly
		? ({ ...standard, form: 'tilpasset', themes: ['tillid', 'drift'], focusOnly } as const)
		: standard;
	const team = countedTeam({
		employees: Array.from({ length: employees }, () => answeringAll(3)),
		peers: Array.from({ length: peers }, () => answeringAll(3, 'peer')),
		self: answeringAll(4, 'self'),
		...(manager && { manager: answeringAll(manager, 'manager') }),
		selection
	});
	const evaluation = { ...team.evaluation, pulse: true, ...(focusOnly && { focusOnly }) } as const;
	const report = releaseLeaderReport({ ...team, evaluation });
	if (isWithheld(report)) throw new Error(report.withheld);
	const frozen = { sha256, data: '/api' };
	const reader = 'leader' as const;
	const props = { language, report, questionnaire, reader, frozen, comments: 'open' } as const;
	const given = { report, questionnaire, reader, comments: 'with', sha256 } as const;

	return {
		html: render(LeaderReport, { props }).body,
		paper: describeLeaderReport(given, language)
	};
}

describe.each(languages)('in the language %s', (language) => {
	const words = pulse[language].report;
	const few = { employees: 9, focusOnly: true } as const;
	/* »Your manager's answer lies 1.0 points higher than yours.« */
	const view = {
		da: 'Din leders svar ligger 1,0 point højere end dit.',
		en: 'Your manager’s answer lies 1.0 points higher than yours.'
	}[language];

	test.for<readonly [Asked]>([
		[{ ...few, manager: 5 }],
		[{ ...few, employees: 16, manager: 5 }],
		[{ employees: 16, peers: 6 }],
		[{ employees: 9, peers: 3 }]
	])('the paper of %j says what the page says, in the same order', ([asked]) => {
		const { html, paper } = publish(asked, language);
		const page = readPage(html);
		const onPaper = printed[language].report.overview;
		const missing = listSentences(paper).filter(
			(sentence) => !page.includes(sentence) && !onPaper.includes(sentence)
		);
		const aside = [messages[language].frozen.title, ...listNotices(paper)];

		expect(missing).toEqual([]);
		expect(listHeadings(paper)).toEqual(
			readHeadings(html).filter((title) => !aside.includes(title))
		);
	});

	test('each theme says how manager and leader see it, with figures of the employees or without', () => {
		for (const employees of [9, 16]) {
			const { html, paper } = publish({ ...few, employees, manager: 5 }, language);

			expect(readPage(html).split(view)).toHaveLength(3);
			expect(JSON.stringify(paper).split(view)).toHaveLength(3);
			expect(readPage(html)).not.toContain(words.noGap);
		}
		expect(readPage(publish(few, language).html)).toContain(words.noGap);
	});

	test('where employees have no figures they have a plan for an hour and no mark', () => {
		const { html, paper } = publish(few, language);
		const count = messages[language].counts.employee({ answered: 9, invited: 9 });
		const { team, title } = smallTeam[language].hour;

		expect(html).toContain('id="moedet"');
		expect(listHeadings(paper)).toContain(title({ who: team }));
		const listed = paper.blocks.flatMap((block) => (block.kind === 'answered' ? block.rows : []));

		expect(readPage(html).split(count)).toHaveLength(2);
		expect(listed.map(({ group }) => group)).not.toContain('employee');
		expect(readPage(publish({ ...few, employees: 16 }, language).html)).not.toContain(
			title({ who: team })
		);
	});

	test('fellow leaders have no column, no mark to read and no promise of figures', () => {
		const { html, paper } = publish({ employees: 16, peers: 6 }, language);
		const { name } = messages[language].peers;
		const key = reading[language].guide.peer.name;
		const columns = paper.blocks.flatMap((block) => (block.kind === 'plot' ? block.groups : []));
		const marks = paper.blocks.flatMap((block) => (block.kind === 'key' ? block.rows : []));

		expect(columns.map((group) => group.name)).not.toContain(name);
		expect(marks.map((row) => row.name)).not.toContain(key);
		expect(html).not.toMatch(new RegExp(`<th[^>]*>[^<]*${name}`, 'u'));
		expect(readPage(html)).not.toContain(key);
		expect(readPage(html)).toContain(messages[language].peers.none);
		expect(readPage(html)).not.toContain(messages[language].peers.fewest);
	});
});
