"""The treatment: the checklist from the first step to the last answer."""
