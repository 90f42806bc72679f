"""Who is who, and what is known about pregnancy."""

from datetime import date, timedelta

import pytest

from acuchart.desktop.clients.identity import told_apart, told_birth, told_last_visit, told_row, told_status
from acuchart.domain.care import PregnancyAnswer, Status
from tests.desktop.clients.samples import NOON, sample_client

TODAY = date(2026, 11, 23)


def test_a_birth_date_is_told_with_the_age() -> None:
    assert told_birth(sample_client(), TODAY) == "14 Mar 1984 · 42"


def test_a_missing_birth_date_is_told_in_words() -> None:
    assert told_birth(sample_client(born=None), TODAY) == "birth date not known"


def test_a_client_never_seen_has_no_visit_yet() -> None:
    assert told_last_visit(sample_client()) == "Last visit 9 Nov 2026"
    assert told_last_visit(sample_client(last_visit=None)) == "No visit yet"


def test_a_row_is_spoken_in_one_line() -> None:
    assert told_row(sample_client()) == "Alma Sample, born 14 Mar 1984, last visit 9 Nov 2026"
    assert told_row(sample_client(born=None, last_visit=None), "no. 1") == (
        "Alma Sample, no. 1, birth date not known, no visit yet"
    )


def test_clients_of_different_names_need_no_mark() -> None:
    assert told_apart([sample_client(), sample_client("Bo Sample", number=2)]) == {}


def test_namesakes_of_different_birth_dates_need_no_mark() -> None:
    assert told_apart([sample_client(), sample_client(born=date(1990, 1, 1), number=2)]) == {}


def test_namesakes_born_on_one_day_are_told_apart_by_contact() -> None:
    twins = [sample_client(contact="555 0101"), sample_client(contact="555 0102", number=2)]
    assert told_apart(twins) == {1: "555 0101", 2: "555 0102"}


def test_namesakes_alike_in_everything_are_told_apart_by_number() -> None:
    twins = [sample_client(contact="555 0101"), sample_client("alma  sample", contact="555 0101", number=12)]
    assert told_apart(twins) == {1: "no. 1", 12: "no. 12"}


def test_a_namesake_without_contact_gets_the_number() -> None:
    twins = [sample_client(contact="555 0101"), sample_client(number=12)]
    assert told_apart(twins) == {1: "555 0101", 12: "no. 12"}


def test_a_client_without_birth_date_always_gets_a_mark() -> None:
    clients = [sample_client(born=None), sample_client("Bo Sample", born=None, contact="bo at home", number=2)]
    assert told_apart(clients) == {1: "no. 1", 2: "bo at home"}


@pytest.mark.parametrize(
    ("answer", "text", "icon", "kind"),
    [
        (PregnancyAnswer.PREGNANT, "Pregnant · told today", "refused", "danger"),
        (PregnancyAnswer.POSSIBLE, "Possibly pregnant · told today", "refused", "danger"),
        (PregnancyAnswer.NOT_PREGNANT, "Not pregnant · asked today", "check", "calm"),
        (PregnancyAnswer.DOES_NOT_APPLY, "Pregnancy does not apply · asked today", "check", "calm"),
        (PregnancyAnswer.NOT_ASKED, "Pregnancy not asked", "info", "quiet"),
    ],
)
def test_each_answer_has_its_words_and_its_icon(answer: PregnancyAnswer, text: str, icon: str, kind: str) -> None:
    words = told_status(Status(answer, NOON), NOON, None)
    assert (words.text, words.icon, words.kind) == (text, icon, kind)


def test_nobody_asked_is_told_as_not_asked() -> None:
    assert told_status(None, NOON, None).text == "Pregnancy not asked"


def test_an_answer_of_another_day_is_told_with_its_day_and_asked_again() -> None:
    words = told_status(Status(PregnancyAnswer.NOT_PREGNANT, NOON), NOON + timedelta(days=14), None)
    assert (words.text, words.kind) == ("Not pregnant · asked 9 Nov 2026, ask again", "quiet")


def test_an_answer_used_up_by_a_treatment_is_asked_again() -> None:
    words = told_status(Status(PregnancyAnswer.NOT_PREGNANT, NOON), NOON + timedelta(hours=2), NOON)
    assert words.text == "Not pregnant · asked today, ask again"


def test_pregnant_holds_with_its_day_until_asked_again() -> None:
    words = told_status(Status(PregnancyAnswer.PREGNANT, NOON), NOON + timedelta(days=14), None)
    assert (words.text, words.kind) == ("Pregnant · told 9 Nov 2026", "danger")
