"""Why the points are closed for a client, in one sentence, and where that leaves the main button."""

from acuchart.desktop.widgets.button import Button
from acuchart.domain.care import PregnancyAnswer, closed_points
from acuchart.workbench import OpenClient

ANSWERS = {PregnancyAnswer.PREGNANT: "pregnant", PregnancyAnswer.POSSIBLE: "possibly pregnant"}


def told_closed(opened: OpenClient | None) -> str:
    """Such as "Closed for Alma Sample: recorded as pregnant."; empty while nothing is closed."""
    status = opened.status if opened else None
    if opened is None or status is None or not closed_points(status):
        return ""
    return f"Closed for {opened.client.name}: recorded as {ANSWERS[status.answer]}."


def dress_begin(button: Button, opened: OpenClient | None, words: str, *, is_closed: bool) -> None:
    """Say on the main button what it leads to: the beginning, a draft, or where the points are closed the reason.

    Args:
        words: what it says where nothing is in the way.
    """
    button.role = "outlined" if is_closed else "primary"
    if is_closed:
        button.set_words("See why, or ask again", "lock")
    else:
        button.set_words("Go on with the treatment" if opened and opened.draft else words, "begin")
    button.update()
