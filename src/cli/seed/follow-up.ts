import type { StoryEvaluation } from '#db/demo/story.ts';
import { addFocus } from '#lib/server/follow-up/save-focus.ts';
import { saveMeeting, saveNotes, saveReminders, saveTalk } from '#lib/server/follow-up/save.ts';
import type { Product } from '#lib/server/product.ts';
import { listReportIds } from '#lib/server/releases/queries.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';

/** Plans what a leader has planned after the report of a round, where the story tells of it. */
export async function planFollowUp(
	{ db }: Pick<Product, 'db'>,
	round: RoundRef,
	evaluationId: string,
	{ leader, followUp }: StoryEvaluation
): Promise<void> {
	if (!followUp) return;
	const report = (await listReportIds(db, round)).get(evaluationId);
	if (report === undefined) return;

	const { name, email } = leader;
	const actor = { accountId: '', name, email, language: 'da', roles: [] } as const;
	await saveTalk(db, actor, report, followUp.talk);
	await saveMeeting(db, actor, report, followUp.meeting);
	for (const focus of followUp.focus) await addFocus(db, actor, report, focus);
	await saveNotes(db, actor, report, followUp.notes);
	await saveReminders(db, actor, report, followUp.reminders);
}
