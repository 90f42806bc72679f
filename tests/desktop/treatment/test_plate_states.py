from acuchart.desktop.chart.marks import SpotState
from acuchart.desktop.treatment.plate_states import plate_states
from acuchart.desktop.treatment.stages import stages
from acuchart.domain.sides import PAIR, Side
from acuchart.domain.treatments import Treatment
from tests.desktop.treatment.courses import begun, pair_done, said, same, skipped, stroked, ticked

Told = dict[tuple[str, Side], SpotState]
LEFT, RIGHT = Side.LEFT, Side.RIGHT


def told(treatment: Treatment, sides: tuple[Side, ...] = PAIR, *, has_begun: bool = True) -> Told:
    return plate_states(treatment, stages(treatment, has_begun=has_begun), sides)


def both(point: str, state: SpotState) -> Told:
    return {(point, side): state for side in PAIR}


def test_before_the_first_touch_all_pairs_are_to_come() -> None:
    assert told(begun(), has_begun=False) == both("BL31", SpotState.NEXT) | both("BL32", SpotState.NEXT)


def test_the_pair_in_work_is_now() -> None:
    assert told(begun()) == both("BL31", SpotState.NOW) | both("BL32", SpotState.NEXT)


def test_one_sided_work_leaves_the_other_side_open() -> None:
    assert told(begun(), (LEFT,))["BL31", RIGHT] is SpotState.OTHER_SIDE
    assert told(begun(), (LEFT,))["BL31", LEFT] is SpotState.NOW


def test_a_done_pair_is_ticked_and_a_skipped_one_barred() -> None:
    done = pair_done(begun(), *same("BL31", 5))
    assert told(done)["BL31", LEFT] is SpotState.DONE
    assert told(skipped(begun(), 4))["BL31", RIGHT] is SpotState.SKIPPED


def test_the_side_that_was_not_pressed_is_not_ticked() -> None:
    done = pair_done(begun(), said("BL31", 5, LEFT), sides=(LEFT,))
    assert (told(done)["BL31", LEFT], told(done)["BL31", RIGHT]) == (SpotState.DONE, SpotState.SKIPPED)


def test_at_the_legs_no_spot_is_in_work() -> None:
    at_legs = skipped(pair_done(begun(), *same("BL31", 5)), 4)
    assert SpotState.NOW not in told(at_legs).values()
    assert told(stroked(at_legs, True, True)) == told(at_legs)


def test_the_legs_have_no_spot() -> None:
    assert {point for point, _ in told(ticked(begun()))} == {"BL31", "BL32"}
