"""The gate in a real record file, for every answer of every age and clients of every age."""

from datetime import date, datetime, timedelta
from itertools import product

import pytest

from acuchart.domain.care import MustAsk, PregnancyAnswer, Refused
from acuchart.domain.clients import Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.treatments import Treatment
from acuchart.records.records import Records
from tests.conftest import NOON

BORN = {
    "a child": date(2017, 6, 1),
    "an adult": date(1986, 6, 1),
    "ninety": date(1936, 2, 1),
    "of unknown age": None,
}
TOLD = {
    "just now": timedelta(0),
    "earlier today": timedelta(hours=5),
    "yesterday": timedelta(days=1),
    "a year ago": timedelta(days=365),
    "in the future": -timedelta(hours=1),
}


@pytest.mark.parametrize("answer", list(PregnancyAnswer))
@pytest.mark.parametrize("treated_since", [False, True], ids=["not treated since", "treated since"])
def test_no_age_answers_in_the_clients_place(
    records: Records, protocol: Protocol, answer: PregnancyAnswer, treated_since: bool
) -> None:
    for told, born in product(TOLD, BORN):
        client = records.clients.add(Person(f"{told}, {born}", BORN[born]), NOON)
        moment = NOON - TOLD[told]
        records.clients.tell_pregnancy(client.id, answer, moment)
        if treated_since:
            _treat_if_let(records, client.id, protocol, moment)
        decision = records.treatments.begin(client.id, protocol, NOON)
        assert _name(decision) == _expected(answer, told, treated_since), (told, born)


def test_without_an_answer_everybody_is_asked(records: Records, protocol: Protocol) -> None:
    for born in BORN.values():
        client = records.clients.add(Person("Bo Sample", born), NOON)
        assert records.treatments.begin(client.id, protocol, NOON) == MustAsk(None)
        assert records.clients.status(client.id) is None


def _treat_if_let(records: Records, client_id: int, protocol: Protocol, moment: datetime) -> None:
    begun = records.treatments.begin(client_id, protocol, moment)
    if isinstance(begun, Treatment):
        records.treatments.stop(begun.id, NOON, "Called away")


def _expected(answer: PregnancyAnswer, told: str, treated_since: bool) -> str:
    if answer in (PregnancyAnswer.PREGNANT, PregnancyAnswer.POSSIBLE):
        return "refused"
    if answer is PregnancyAnswer.DOES_NOT_APPLY:
        return "begun"
    today = told in ("just now", "earlier today")
    return "begun" if answer is PregnancyAnswer.NOT_PREGNANT and today and not treated_since else "asked"


def _name(decision: Treatment | MustAsk | Refused) -> str:
    return {Treatment: "begun", MustAsk: "asked", Refused: "refused"}[type(decision)]
