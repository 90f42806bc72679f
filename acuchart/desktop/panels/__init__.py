"""The panel beside the chart: the point, the gate."""
