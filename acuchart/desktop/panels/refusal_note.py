"""The refusal as a document to hand out or to file. No Qt."""

from html import escape

from acuchart.desktop.clients.identity import told_birth
from acuchart.desktop.clients.telling import told_moment
from acuchart.desktop.clients.visit_facts import refusal_facts
from acuchart.desktop.panels.citing import Citing
from acuchart.domain.care import CareWords, KeptRefusal
from acuchart.domain.clients import Client
from acuchart.domain.points import Source

TITLE = "Refusal note"


def refusal_note(client: Client, kept: KeptRefusal, care: CareWords, sources: dict[str, Source]) -> str:
    """The note as HTML: who, when, what was answered, what was refused, by which rule, and its sources."""
    at = kept.at.astimezone()
    statements = (care.refusal, care.rule, care.research)
    citing = Citing(statements)
    facts = "".join(
        f"<tr><td width='120'><span>{escape(fact.label)}</span></td><td>{escape(fact.words)}</td></tr>"
        for fact in refusal_facts(kept, at.tzinfo)
    )
    said = "".join(f"<p>{escape(citing.told(statement))}</p>" for statement in statements)
    cited = "".join(f"<p class='quiet'>{escape(source)}</p>" for source in citing.listed(sources))
    number = f"record no. {client.id}"
    return (
        f"<html><head><title>{TITLE}</title><style>{STYLE}</style></head><body>"
        f"<h1>{TITLE}</h1>"
        f"<p><b>{escape(client.name)}</b><br>{escape(told_birth(client, at.date()))} · {number}</p>"
        f"<h2>{escape(care.refusal.text)}</h2>"
        f"<p>{escape(recorded_as(client, kept))}</p>"
        f"<h3>What was written down</h3><table cellspacing='0'>{facts}</table>"
        f"<h3>The rule</h3>{said}"
        f"<h3>Sources</h3>{cited}"
        f"<p class='quiet'>Printed from AcuChart. Written down {escape(told_moment(kept.at, at.tzinfo))}.</p>"
        "</body></html>"
    )


def recorded_as(client: Client, kept: KeptRefusal) -> str:
    """Why it was refused, in a sentence or two."""
    answer = {"pregnant": "pregnant", "possible": "possibly pregnant"}[kept.refused.status.answer.value]
    return f"{client.name} is recorded as {answer}. This treatment works on the sacral points, so it cannot begin."


def file_name(client: Client, kept: KeptRefusal) -> str:
    """A name for the note's file that sorts by day and holds nothing a file system refuses."""
    name = "-".join("".join(char if char.isalnum() else " " for char in client.name).split()).lower()
    return f"refusal-{kept.at.astimezone():%Y-%m-%d}-{name or client.id}.pdf"


STYLE = """
body { font-family: 'Inter'; font-size: 10.5pt; color: #17211D; }
h1 { font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11pt; }
td { padding: 2px 18px 3px 0px; }
.quiet, td span { color: #46524C; }
"""
