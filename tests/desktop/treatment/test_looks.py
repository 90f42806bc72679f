"""Nothing is cropped, targets are large enough, everything has a name."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from acuchart.desktop.look.theme import DARK, LIGHT, Theme, scaled
from acuchart.desktop.look.wearing import wear
from acuchart.desktop.treatment.big_button import BigButton
from acuchart.desktop.treatment.page import TreatmentPage
from acuchart.desktop.widgets.choices import Choices
from acuchart.desktop.widgets.segmented import Segmented
from acuchart.domain.answers import Strokes
from acuchart.domain.clients import Person
from acuchart.workbench import Workbench
from tests.desktop.hands import press, settle
from tests.desktop.treatment.desk import running

Key = Qt.Key
SCREENS = ("find", "press", "ask", "apart", "skip", "stop", "legs", "summary")
ANSWER_PX = 60  # least height of an answer in a treatment
FINGER_PX = 44  # least size of what is touched


def go_to(screen: str, page: TreatmentPage, workbench: Workbench) -> None:
    """Bring up a screen of a treatment that has just begun."""
    if screen in ("press", "ask", "apart"):
        press(page, Key.Key_PageDown)
    if screen in ("ask", "apart"):
        press(page, Key.Key_PageDown)
    if screen == "apart":
        page.sheets.sheet.together.options["apart"].click()  # type: ignore[union-attr]
    if screen in ("skip", "stop"):
        press(page, Key.Key_S if screen == "skip" else Key.Key_Escape)
    if screen in ("legs", "summary"):
        for _ in range(4):
            running(workbench).skip("no time", whole_pair=True)
    if screen == "summary":
        running(workbench).answer_strokes(Strokes(left=True, right=True))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, page: TreatmentPage, workbench: Workbench) -> TreatmentPage:
    go_to(request.param, page, workbench)
    return page


def needed(button: QWidget) -> float:
    """The height a button's words need at the width it has."""
    at_width = getattr(button, "height_at", None)
    return float(at_width(button.width()) if at_width else button.minimumSizeHint().height())


def shown(page: TreatmentPage, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


@pytest.mark.parametrize(("width", "height", "scale"), [(1440, 900, 1.0), (1280, 720, 1.0), (1280, 720, 2.0)])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_no_words_are_cropped(
    screen: TreatmentPage, qapp: QApplication, theme: Theme, width: int, height: int, scale: float
) -> None:
    wear(qapp, scaled(theme, scale))
    screen.resize(width, height)
    settle(screen)
    assert (screen.width(), screen.height()) == (width, height), "the page asks for more than the window has"
    for label in shown(screen, QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()  # type: ignore[attr-defined]
        assert label.width() >= label.minimumSizeHint().width(), label.text()  # type: ignore[attr-defined]
    for button in shown(screen, QAbstractButton):
        assert button.width() >= button.minimumSizeHint().width(), button.accessibleName()
        assert button.height() >= needed(button) - 1, button.accessibleName()


@pytest.mark.parametrize(("width", "height", "scale"), [(1440, 900, 1.0), (1280, 720, 1.0), (1280, 720, 2.0)])
def test_the_ways_on_are_always_in_view(
    screen: TreatmentPage, qapp: QApplication, width: int, height: int, scale: float
) -> None:
    wear(qapp, scaled(LIGHT, scale))
    screen.resize(width, height)
    settle(screen)
    for part in (screen.sheets.foot.go_on, screen.sheets.foot.back, screen.top.stop, screen.top.identity):
        place = QRect(part.mapTo(screen, QPoint(0, 0)), part.size())
        assert screen.rect().contains(place)


@pytest.mark.parametrize("height", [900, 720])
def test_what_is_touched_is_large_enough(screen: TreatmentPage, height: int) -> None:
    screen.resize(1440, height)
    settle(screen)
    answers = [
        option for row in screen.findChildren(Choices) for option in row.options.values() if row.isVisible()
    ]
    assert all(option.height() >= ANSWER_PX for option in answers)
    for button in shown(screen, BigButton):
        assert button.height() >= FINGER_PX


def test_everything_has_a_name(screen: TreatmentPage) -> None:
    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        for widget in shown(screen, kind):
            assert widget.accessibleName(), widget
    for row in shown(screen, Segmented):
        assert row.accessibleName()


def test_only_one_button_is_filled(screen: TreatmentPage) -> None:
    filled = [
        button for button in screen.findChildren(BigButton) if button.isVisible() and button.role == "primary"
    ]
    assert len(filled) <= 1


def test_parts_do_not_lie_over_each_other(screen: TreatmentPage) -> None:
    parts = [
        screen.top,
        screen.plate,
        screen.sheets,
        screen.progress,
        *([screen.note] if screen.note.isVisible() else []),
    ]
    places = [QRect(part.mapTo(screen, QPoint(0, 0)), part.size()) for part in parts]
    for at, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[at + 1 :])


def test_a_long_name_is_shown_in_full(page: TreatmentPage, workbench: Workbench) -> None:
    workbench.edit(Person("Maximiliane Freifrau von Oberhausen-Unterwalden"))
    press(page, Key.Key_PageDown)
    page.resize(1280, 720)
    QApplication.processEvents()
    assert page.top.identity.width() >= page.top.identity.sizeHint().width()
    assert "Maximiliane Freifrau von Oberhausen-Unterwalden" in page.top.identity.accessibleName()
