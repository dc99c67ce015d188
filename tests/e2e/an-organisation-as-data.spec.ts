import { organisationFigureSchema } from '#lib/schemas/figure.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { answer, answerAll } from '#tests/support/builders.ts';
import { expect, test } from './test.ts';
import { giveRole } from './workplace.ts';

const threeWeeks = 21 * 24 * 3_600_000;

test('an organisation’s figures are the same bytes each time, for its own coordinator only', async ({
	page,
	request,
	db,
	openRound,
	signIn
}) => {
	const round = await openRound({ employees: [5, 5, 5] });
	for (const { group, token } of round.evaluations.flatMap(({ links }) => links))
		if (group === 'employee')
			await answer({ db }, round.keys, token, answerAll(round.selection, group, 3), new Date());
	await closeRound(db, round.keys, round, new Date(Date.now() + threeWeeks));
	const address = `/api/v1/organisations/${round.organisationId}/rounds/${round.id}`;
	expect((await request.get(address)).status()).toBe(401);

	const email = `koordinator-${round.id.slice(0, 8)}@eksempel.dk`;
	await signIn(page, email);
	const foreign = await page.request.get(address);
	const missing = await page.request.get(
		`/api/v1/organisations/${round.organisationId}/rounds/${'f'.repeat(32)}`
	);
	expect([foreign.status(), missing.status()]).toEqual([404, 404]);
	expect(await foreign.body()).toEqual(await missing.body());

	await giveRole(db, round.organisationId, email, 'coordinator');
	const once = await page.request.get(address);
	const again = await page.request.get(address);
	expect(once.status()).toBe(200);
	expect(await once.body()).toEqual(await again.body());
	const { figures } = (await once.json()) as { figures: { shown: boolean }[] };
	expect(figures.every((figure) => organisationFigureSchema.safeParse(figure).success)).toBe(true);
	expect(figures.some(({ shown }) => shown)).toBe(true);

	const etag = once.headers()['etag'] ?? '';
	expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
	const unchanged = await page.request.get(address, { headers: { 'if-none-match': etag } });
	expect(unchanged.status()).toBe(304);
});
