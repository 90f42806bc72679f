"""The chart: art, spots, labels, flight, and its screen-reader tree."""
