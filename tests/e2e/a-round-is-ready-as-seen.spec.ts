import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { saveRoundWords } from '#lib/server/rounds/plan/save-audience.ts';
import { planMunicipalityRound } from '#tests/support/municipality-round.ts';
import { expect, test } from './test.ts';

test('a round that a colleague has changed is shown again before it is ready', async ({
	page,
	db,
	signIn,
	expectAccessible
}) => {
	const today = dayOf(new Date());
	const days = { opensOn: addDays(today, 10), closesOn: addDays(today, 30) };
	const { town, ref } = await planMunicipalityRound({ db }, 2, days);
	await signIn(page, town.coordinator.email);
	await page.goto(`/organisation/${town.id}/runde/${ref.id}/gennemse`);
	const words = { ownWords: 'Vi vil lære af det.', language: 'da' } as const;
	await saveRoundWords(db, town.coordinator, ref, words);

	const promise = page.getByLabel(/Vi bruger rapporterne til udvikling/);
	await promise.check();
	await page.getByRole('button', { name: 'Gør runden klar' }).click();
	await expect(page.getByRole('alert')).toContainText('Nogen har ændret runden');
	await expect(page.getByRole('textbox')).toHaveValue('Vi vil lære af det.');
	await expect(promise).not.toBeChecked();
	await expectAccessible(page);

	await promise.check();
	await page.getByRole('button', { name: 'Gør runden klar' }).click();
	await expect(page).toHaveURL(new RegExp(`/runde/${ref.id}$`, 'u'));
});
