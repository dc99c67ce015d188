import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';

// Only what our charts use, so that the rest of the library is not sent.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export { Chart };
