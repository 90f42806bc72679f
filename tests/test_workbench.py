"""The whole job without a window, against a real record file."""

from collections.abc import Callable
from contextlib import closing
from datetime import date

import pytest

from acuchart.domain.care import MustAsk, PregnancyAnswer
from acuchart.domain.clients import NamesakeFound, Person
from acuchart.domain.protocols import Protocol
from acuchart.domain.refusals import BadInput, RecordsClosed, Refusal, Trouble
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import State
from acuchart.notice import Notice
from acuchart.records.opening import open_records
from acuchart.records.records import Records
from acuchart.workbench import Selection, Workbench
from tests.clocks import Clock
from tests.desk import begin_cleared, decision, is_running, opened, run_to_the_end, selection

NOTICES = ("selection_changed", "client_changed", "decision_changed", "checklist_changed", "records_changed")
INGRID = Person("Ingrid Sample", date(1980, 5, 31))


class Heard:
    """Which notices were given, in their order."""

    def __init__(self, workbench: Workbench) -> None:
        self.names: list[str] = []
        for name in NOTICES:
            notice: Notice = getattr(workbench, name)
            notice.connect(lambda name=name: self.names.append(name))  # type: ignore[misc]

    def since(self) -> set[str]:
        names, self.names = set(self.names), []
        return names


@pytest.fixture
def heard(workbench: Workbench) -> Heard:
    return Heard(workbench)


def test_the_whole_job(workbench: Workbench, protocol: Protocol, clock: Clock, records: Records) -> None:
    workbench.select("BL32")
    assert selection(workbench) == Selection("BL32", PAIR)
    ingrid = workbench.add(INGRID)
    assert opened(workbench).client == ingrid

    workbench.begin(protocol)
    assert decision(workbench) == MustAsk(None)
    assert not is_running(workbench)
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert decision(workbench) is None
    signed = run_to_the_end(workbench)
    workbench.put_away()

    assert not is_running(workbench)
    assert opened(workbench).history == (signed,)
    assert opened(workbench).client.last_visit == clock.now.astimezone().date()
    assert {each.pressure.point for each in opened(workbench).preferences} == set(protocol.points)
    assert signed.state is State.FINISHED


def test_after_a_restart_everything_is_found_again(
    workbench: Workbench, protocol: Protocol, clock: Clock, records: Records
) -> None:
    workbench.add(INGRID)
    begin_cleared(workbench, protocol)
    signed = run_to_the_end(workbench)
    records.close()
    with closing(open_records(records.path)) as reopened:
        again = Workbench(workbench.catalogue, workbench.atlas, clock=clock.moment)
        again.attach(reopened)
        (ingrid,) = again.find("ingrid")
        again.open(ingrid.id)
        assert opened(again).history == (signed,)


def test_another_client_is_not_opened_while_a_treatment_runs(workbench: Workbench, protocol: Protocol) -> None:
    bo = workbench.add(Person("Bo Sample"))
    ingrid = workbench.add(INGRID)
    begin_cleared(workbench, protocol)
    with pytest.raises(Refusal, match="A treatment is running"):
        workbench.open(bo.id)
    with pytest.raises(Refusal, match="A treatment is running"):
        workbench.leave()
    workbench.open(ingrid.id)
    assert opened(workbench).client.id == ingrid.id


def test_a_namesake_is_shown_before_a_second_record_is_made(workbench: Workbench) -> None:
    first = workbench.add(INGRID)
    with pytest.raises(NamesakeFound) as refusal:
        workbench.add(Person("ingrid  sample"))
    assert refusal.value.namesakes == (first,)
    assert len(workbench.find("")) == 1
    second = workbench.add(Person("ingrid  sample"), namesake_seen=True)
    assert second.id != first.id
    assert len(workbench.find("ingrid")) == 2


def test_an_edit_shows_at_once_and_a_bad_one_changes_nothing(workbench: Workbench) -> None:
    workbench.add(INGRID)
    workbench.edit(Person("Ingrid Other", note="Moved"))
    assert opened(workbench).client.person == Person("Ingrid Other", note="Moved")
    with pytest.raises(BadInput):
        workbench.edit(Person(""))
    assert opened(workbench).client.name == "Ingrid Other"
    workbench.edit(INGRID)
    assert opened(workbench).client.person == INGRID


def test_an_edit_made_elsewhere_meanwhile_is_not_overwritten(workbench: Workbench, clock: Clock) -> None:
    ingrid = workbench.add(INGRID)
    assert workbench.records
    workbench.records.clients.edit(ingrid.id, ingrid.version, Person("Ingrid Elsewhere"), clock.now)
    with pytest.raises(Refusal, match="changed elsewhere"):
        workbench.edit(Person("Ingrid Here"))


def test_a_side_or_the_pair_is_selected(workbench: Workbench, heard: Heard) -> None:
    workbench.select("BL31", (Side.RIGHT,))
    assert selection(workbench) == Selection("BL31", (Side.RIGHT,))
    assert heard.since() == {"selection_changed"}
    workbench.select("BL31", (Side.RIGHT,))
    assert heard.since() == set()
    workbench.select(None)
    assert selection(workbench) is None
    with pytest.raises(KeyError):
        workbench.select("BL99")


def test_whoever_draws_is_told_what_changed(workbench: Workbench, protocol: Protocol, heard: Heard) -> None:
    workbench.add(INGRID)
    assert heard.since() == {"client_changed", "decision_changed", "records_changed"}
    workbench.begin(protocol)
    assert {"decision_changed"} <= heard.since()
    workbench.tell_pregnancy(PregnancyAnswer.NOT_PREGNANT)
    assert {"client_changed", "decision_changed", "checklist_changed"} <= heard.since()
    run_to_the_end(workbench)
    heard.since()
    workbench.put_away()
    assert heard.since() == {"client_changed", "checklist_changed", "records_changed"}
    workbench.leave()
    assert {"client_changed"} <= heard.since()
    assert workbench.open_client is None


def test_nothing_about_a_client_happens_without_one(workbench: Workbench, protocol: Protocol) -> None:
    verbs: list[Callable[[], None]] = [
        lambda: workbench.begin(protocol),
        lambda: workbench.edit(INGRID),
        lambda: workbench.tell_pregnancy(PregnancyAnswer.POSSIBLE),
    ]
    for verb in verbs:
        with pytest.raises(Refusal, match="Choose a client first"):
            verb()


def test_without_a_record_file_it_says_why(workbench: Workbench) -> None:
    workbench.attach(None)
    with pytest.raises(Refusal, match="still being opened"):
        workbench.find("")
    trouble = RecordsClosed(Trouble.LOCKED, "Another program uses the records.", "Close it.")
    workbench.attach(None, trouble)
    with pytest.raises(RecordsClosed) as refusal:
        workbench.add(INGRID)
    assert refusal.value is trouble
    workbench.select("BL33")
    assert workbench.selection
