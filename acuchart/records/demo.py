"""A throwaway practice: made-up clients and two years of visits, written through the rules of care."""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from acuchart.domain.care import PregnancyAnswer, Status
from acuchart.domain.clients import checked
from acuchart.domain.protocols import Protocol, Step, StepKind
from acuchart.domain.treatments import Treatment, finished, remarked, stopped
from acuchart.records.beginning import begin
from acuchart.records.clients import add_client, add_status
from acuchart.records.demo_people import PEOPLE, MadeUp, Now
from acuchart.records.demo_visits import Visit
from acuchart.records.keeping import keep_entries, keep_remarks, keep_signature
from acuchart.records.records import Records

SEED = 3107  # any number; the same one gives the same practice every time
FIRST_HOUR, LAST_HOUR = 9, 18  # the practice is open from nine to six
SUNDAY = 6
YESTERDAY = 1  # days ago
STOPPED_EARLY = 0.02  # one visit in fifty
WHY_STOPPED = "Called away by a telephone call"
REFUSED_DAYS_AGO = {Now.PREGNANT: 18, Now.POSSIBLE: 4}
ANSWERS = {Now.PREGNANT: PregnancyAnswer.PREGNANT, Now.POSSIBLE: PregnancyAnswer.POSSIBLE}


def fill_demo(records: Records, protocol: Protocol, today: date) -> None:
    """Fill an empty record file with a practice whose last visits were yesterday.

    Raises:
        NotSaved: the file could not take it, and nothing of it is kept.
    """
    diary = _Diary(today)
    with records.file.writing() as connection:
        for made_up in PEOPLE:
            _live_through(connection, made_up, protocol, diary)


@dataclass
class _Diary:
    """The hours that are free, so that nobody is treated twice at once."""

    today: date
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    taken: set[datetime] = field(default_factory=set)

    def moment(self, days_ago: int) -> datetime:
        """A free hour on that day; when it is full or a Sunday, on one before."""
        day = self.today - timedelta(days=days_ago)
        while True:
            hours = [datetime.combine(day, time(hour)).astimezone() for hour in range(FIRST_HOUR, LAST_HOUR)]
            free = [hour for hour in hours if hour not in self.taken]
            if free and (day.weekday() != SUNDAY or days_ago == YESTERDAY):
                chosen = self.chance.choice(free)
                self.taken.add(chosen)
                return chosen
            day -= timedelta(days=1)


def _live_through(connection: Connection, made_up: MadeUp, protocol: Protocol, diary: _Diary) -> None:
    moments = [diary.moment(days_ago) for days_ago in _days_ago(made_up)]
    added = min([*moments, diary.moment(made_up.first)]) - timedelta(minutes=10)
    client = add_client(connection, checked(made_up.person(diary.today), added.date()), added)
    for moment in moments:
        is_last = moment == moments[-1]
        half_way = is_last and made_up.now is Now.HALF_WAY
        _visit(connection, client.id, made_up, protocol, Visit(moment, made_up.level, diary.chance), half_way)
    if made_up.now in ANSWERS:
        now = diary.moment(REFUSED_DAYS_AGO[made_up.now])
        add_status(connection, client.id, Status(ANSWERS[made_up.now], now))
        begin(connection, client.id, protocol, now)


def _visit(
    connection: Connection, client_id: int, made_up: MadeUp, protocol: Protocol, visit: Visit, half_way: bool
) -> None:
    add_status(connection, client_id, Status(made_up.answer, visit.at))
    draft = begin(connection, client_id, protocol, visit.at)
    if not isinstance(draft, Treatment):
        raise AssertionError(f"the gate did not let {made_up.name} in: {draft}")
    ends_early = not half_way and visit.chance.random() < STOPPED_EARLY
    worked = visit.work(draft, _second_question(protocol) if half_way or ends_early else None)
    keep_entries(connection, worked, first=0)
    if half_way:
        return
    worked = remarked(worked, visit.remarks())
    keep_remarks(connection, worked)
    signed = stopped(worked, visit.at, WHY_STOPPED) if ends_early else finished(worked, visit.at)
    keep_signature(connection, signed)


def _second_question(protocol: Protocol) -> Step:
    """Where the unfinished visit stands: the second pair is found and pressed, and not yet asked about."""
    second = protocol.points[1]
    return next(step for step in protocol.steps if step.point == second and step.kind is StepKind.ASK)


def _days_ago(made_up: MadeUp) -> list[int]:
    steps = max(1, made_up.visits - 1)
    between = (made_up.first - made_up.last) / steps
    return [round(made_up.first - between * number) for number in range(made_up.visits)]
