"""Where things are drawn: charts, landmarks and spots as plain numbers in millimetres."""
