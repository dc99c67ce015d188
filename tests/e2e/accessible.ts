import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on a page as it stands, rule by rule with the elements it is about. No page of ours
 * has a frame of somebody else's, so axe needs no second page to finish on; and of what is right it lists
 * no elements.
 */
export async function listViolations(page: Page): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();

	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
