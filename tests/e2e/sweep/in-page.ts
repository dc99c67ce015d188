/* Each of these runs in the page, and holds all that it needs. */

/** Text that lies outside the window or is cut off by what it stands in. */
export function findCutOff(): readonly string[] {
	const found: string[] = [];
	const { scrollWidth } = document.documentElement;
	if (scrollWidth > innerWidth) found.push(`scrolls sideways: ${scrollWidth} of ${innerWidth} px`);
	const isHidden = (each: Element) =>
		!each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
		each.closest('.visually-hidden, [hidden], svg, .skip, #svelte-announcer') !== null;
	const nameOf = (each: Element) => `${each.tagName} »${each.textContent.trim().slice(0, 40)}«`;

	for (const each of document.querySelectorAll('body *')) {
		const hasText = [...each.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''
		);
		if (!hasText || isHidden(each)) continue;

		const style = getComputedStyle(each);
		const box = each.getBoundingClientRect();
		/* What stands in a thead that is only for screen readers has no room of its own. */
		if (box.width <= 1 || each.closest('thead')?.getBoundingClientRect().width === 1) continue;

		const scrolls = each.closest('.table-scroll') !== null;
		if (!scrolls && (box.left < -1 || box.right > innerWidth + 1))
			found.push(`outside the window: ${nameOf(each)}`);
		const isBlock = !style.display.startsWith('inline') || style.display.includes('-');
		if (!isBlock || /auto|scroll/u.test(style.overflowX)) continue;
		if (each.scrollWidth > each.clientWidth + 2) found.push(`too wide: ${nameOf(each)}`);
		if (each.scrollHeight > each.clientHeight + 4 && style.overflowY !== 'visible')
			found.push(`too high: ${nameOf(each)}`);
	}

	return found;
}

/** Marks that have the colour of what is behind them, and focus that is not seen. To be asked in forced colours. */
export function findHidden(): readonly string[] {
	const paper = getComputedStyle(document.body).backgroundColor;
	const canvas = paper === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : paper;
	const found: string[] = [];
	for (const each of document.querySelectorAll('svg path, svg rect')) {
		if (!each.checkVisibility() || each.closest('pattern, defs')) continue;
		const { fill, stroke } = getComputedStyle(each);
		if (![fill, stroke].some((colour) => colour !== 'none' && colour !== canvas))
			found.push(each.outerHTML.slice(0, 80));
	}
	const stop = document.querySelector<HTMLElement>('a[href]:not(.skip)');
	stop?.focus();
	if (stop && getComputedStyle(stop).outlineStyle === 'none') found.push('where the keyboard is');

	return found;
}

/** What would move. To be asked where less motion is asked for. */
export function findMoving(): readonly string[] {
	const changing = [...document.querySelectorAll('body *')].filter((each) => {
		const { transitionDuration, animationName, transitionProperty } = getComputedStyle(each);
		const lasts = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
		return animationName !== 'none' || (lasts && transitionProperty !== 'none');
	});

	return changing.map((each) => each.outerHTML.slice(0, 80));
}

/** More room between lines, paragraphs, letters and words, as WCAG 1.4.12 has it, or letters of double size. */
export function widenText(what: string): void {
	const styles: Readonly<Record<string, string>> = {
		size: 'html { font-size: 200% !important; }',
		spacing: `
			* {
				line-height: 1.5 !important;
				letter-spacing: 0.12em !important;
				word-spacing: 0.16em !important;
			}
			p { margin-block-end: 2em !important; }`
	};
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles[what] ?? '');
	document.adoptedStyleSheets = [sheet];
}
