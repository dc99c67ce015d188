import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { CommentList } from '#lib/domain/disclosure/leader-report.ts';
import { questionnaire } from '#tests/support/team.ts';
import Comments from './Comments.svelte';
import type { ReportFiles } from './files.ts';

const withComments = '/rapport/r/pdf?med=kommentarer';
const files: ReportFiles = { report: '/rapport/r/pdf', withComments, own: undefined };
const question = questionnaire.openQuestions[0]?.id ?? '';

function show(groups: readonly CommentList['group'][]): string {
	const lists = groups.map((group) => ({ group, question, texts: ['Godt gået.'] }));
	const given = { language: 'da', start: 'closed' } as const;

	return render(Comments, { props: { ...given, questionnaire, lists, files } }).body;
}

test('the paper with comments is offered once, whoever wrote them', () => {
	expect(show(['employee']).split(withComments)).toHaveLength(2);
	expect(show(['manager']).split(withComments)).toHaveLength(2);
	expect(show(['employee', 'manager']).split(withComments)).toHaveLength(2);
});
