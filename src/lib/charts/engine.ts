import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	ScatterController
} from 'chart.js';

// Only what our charts use, so that the rest of the library is not sent.
Chart.register(
	...[BarController, LineController, ScatterController],
	...[BarElement, LineElement, PointElement],
	...[CategoryScale, LinearScale]
);

export { Chart };
