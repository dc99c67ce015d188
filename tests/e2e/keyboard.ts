import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** One thing that can be pressed or filled in, as somebody would name it. */
interface Stop {
	readonly name: string;
	/** Whether one sees that the keyboard is there. */
	readonly isSeen: boolean;
}

/**
 * Goes through a page by Tab alone: everything that can be pressed or filled in is met, in the order in
 * which it is read, each with a mark that one sees, and the last one lets go.
 */
export async function expectKeyboard(page: Page): Promise<void> {
	const wanted = await page.evaluate(markStops);
	const met: Stop[] = [];
	/* A field for a day has four stops of its own. */
	for (let pressed = 0; pressed < 4 * wanted.length; pressed++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(describeFocus);
		if (stop.name === '' && met.length > 0) break;
		if (stop.name !== met.at(-1)?.name) met.push(stop);
	}

	expect(met.map(({ name }) => name)).toEqual(wanted);
	expect(met.filter(({ isSeen }) => !isSeen)).toEqual([]);
}

/** Names everything at which Tab must stop, in the order of the page. Runs in the page. */
function markStops(): string[] {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	getSelection()?.setPosition(document.body, 0);
	const all = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'
		)
	];
	const stops = all.filter((each) => {
		if (!each.checkVisibility({ visibilityProperty: true }) || each.matches(':disabled'))
			return false;
		if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;

		/* Of those that go together Tab meets one; the arrows do the rest. */
		const group = all.filter(
			(other): other is HTMLInputElement =>
				other instanceof HTMLInputElement &&
				other.type === 'radio' &&
				other.name === each.name &&
				other.form === each.form
		);
		return each === (group.find(({ checked }) => checked) ?? group[0]);
	});
	stops.forEach((each, at) => {
		each.dataset['stop'] = `${at}: ${(each.innerText || each.id || each.tagName).slice(0, 40)}`;
	});

	return stops.map(({ dataset }) => dataset['stop'] ?? '');
}

/** Where the keyboard is. Runs in the page. */
function describeFocus(): Stop {
	const focus = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
	/* A radio's mark may be drawn round what belongs to it. */
	const around = [focus, focus?.parentElement, focus?.closest('label'), focus?.nextElementSibling];
	const isSeen = around.some((each) => {
		const style = each && getComputedStyle(each);
		return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
	});

	return { name: focus?.dataset['stop'] ?? '', isSeen };
}
