"""Every way of saying no is one sentence that can be shown as it is."""

from acuchart.domain.refusals import BadInput, NotSaved, RecordsClosed, Refusal, Trouble, Unfinished


def test_every_refusal_can_be_shown_as_it_is() -> None:
    refusals = [
        BadInput("name", "A client needs a name."),
        NotSaved("The disk is full."),
        RecordsClosed(Trouble.LOCKED, "Another program uses the records.", "Close it."),
        Unfinished(("BL31, ask is still open.", "Strokes are still open.")),
    ]
    assert all(isinstance(refusal, Refusal) for refusal in refusals)
    assert [str(refusal) for refusal in refusals] == [
        "A client needs a name.",
        "The disk is full.",
        "Another program uses the records.",
        "Not finished yet: BL31, ask is still open. Strokes are still open.",
    ]


def test_a_closed_file_says_the_way_out() -> None:
    refusal = RecordsClosed(Trouble.NEWER, "Written by a newer AcuChart.", "Install that one.")
    assert (refusal.trouble, refusal.way_out) == (Trouble.NEWER, "Install that one.")


def test_bad_input_names_its_field() -> None:
    assert BadInput("birth date", "Check the year.").field == "birth date"
