interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Slanted stripes in the colour of the stroke, inside of the path that was drawn last. The path is gone
 * afterwards. The same as `Hatch.svelte` on a canvas.
 */
export function hatch(ctx: CanvasRenderingContext2D, box: Box, thickness: number): void {
	const { left, top, width, height } = box;
	ctx.save();
	ctx.clip();
	ctx.lineWidth = thickness;
	for (let at = top - width; at < top + height; at += 7) {
		ctx.beginPath();
		ctx.moveTo(left, at + width);
		ctx.lineTo(left + width, at);
		ctx.stroke();
	}
	ctx.restore();
}
