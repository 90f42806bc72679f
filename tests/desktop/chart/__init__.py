"""The chart, tried by hand, by keyboard, by screen reader, and pixel by pixel."""
