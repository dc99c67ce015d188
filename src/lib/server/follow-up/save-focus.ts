import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { findFreeNumber, isSameFocus, type FocusWords } from '#lib/domain/follow-up/plan.ts';
import type { Database } from '../db/schema.ts';
import { changeFollowUp, type FollowUpChange } from './change.ts';
import { deleteFocus, putFocus } from './queries.ts';
import { markFocus } from './seen.ts';

/**
 * Chooses one more thing to work on; `full` where there are three already. One that is there already is
 * not chosen twice, as by a second click.
 */
export function addFocus(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	focus: FocusWords
): Promise<FollowUpChange | 'full'> {
	return changeFollowUp(db, actor, reportId, async (trx, ref, before) => {
		if (before.focus.some((area) => isSameFocus(area, focus))) return 'saved';
		const number = findFreeNumber(before.focus);
		if (number === undefined) return 'full';
		await putFocus(trx, ref, { ...focus, number });

		return 'saved';
	});
}

/**
 * Changes one of the focus areas; `changed` where it says something else than when it was shown, as a
 * new one with the number of an old one does. One that was taken away meanwhile is there again, so that
 * nothing typed is lost. Without a mark it is changed in any case.
 */
export function saveFocus(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	number: number,
	focus: FocusWords,
	seen?: string
): Promise<FollowUpChange | 'changed'> {
	return changeFollowUp(db, actor, reportId, async (trx, ref, before) => {
		const area = before.focus.find((each) => each.number === number);
		const isSeen = !area || seen === undefined || seen === (await markFocus(area));
		if (!isSeen && !isSameFocus(area, focus)) return 'changed';
		await putFocus(trx, ref, { ...focus, number, remindedOn: area?.remindedOn });

		return 'saved';
	});
}

/**
 * Takes a focus area away. One that is gone already is as good as taken away; `changed` where another
 * one has its number now, or it says something else than when it was shown.
 */
export function removeFocus(
	db: Kysely<Database>,
	actor: Actor,
	reportId: string,
	number: number,
	seen?: string
): Promise<FollowUpChange | 'changed'> {
	return changeFollowUp(db, actor, reportId, async (trx, ref, before) => {
		const area = before.focus.find((each) => each.number === number);
		if (area && seen !== undefined && seen !== (await markFocus(area))) return 'changed';
		await deleteFocus(trx, ref, number);

		return 'saved';
	});
}
