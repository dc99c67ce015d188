import { expect, test } from 'vitest';
import type { CommentList } from '#lib/domain/disclosure/leader-report.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { questionnaire } from '#tests/support/team.ts';
import { quoteComments } from './closing.ts';

const [asked] = questionnaire.openQuestions;
const question = asked?.id ?? '';

function writtenBy(group: CommentList['group'], isHidden: boolean): CommentList {
	return { group, question, texts: ['Godt gået.'], marks: [{ id: 'c', hidden: isHidden }] };
}

function headingsOf(lists: readonly CommentList[]): readonly string[] {
	return quoteComments(lists, 'with', questionnaire, 'da').flatMap((block) =>
		block.kind === 'heading' && block.level === 2 ? [block.text] : []
	);
}

const { title, manager } = report.da.comments;

test('comments that the leader has all put out of sight leave no heading behind', () => {
	expect(quoteComments([writtenBy('employee', true)], 'with', questionnaire, 'da')).toEqual([]);
});

test('each heading has something below it, whoever wrote', () => {
	expect(headingsOf([writtenBy('employee', false)])).toEqual([title]);
	expect(headingsOf([writtenBy('manager', false)])).toEqual([manager]);
	expect(headingsOf([writtenBy('employee', false), writtenBy('manager', false)])).toEqual([
		title,
		manager
	]);
});
