"""Why the points are closed for a client, in one sentence."""

from acuchart.domain.care import PregnancyAnswer, closed_points
from acuchart.workbench import OpenClient

ANSWERS = {PregnancyAnswer.PREGNANT: "pregnant", PregnancyAnswer.POSSIBLE: "possibly pregnant"}


def told_closed(opened: OpenClient | None) -> str:
    """Such as "Closed for Alma Sample: recorded as pregnant."; empty while nothing is closed."""
    status = opened.status if opened else None
    if opened is None or status is None or not closed_points(status):
        return ""
    return f"Closed for {opened.client.name}: recorded as {ANSWERS[status.answer]}."
