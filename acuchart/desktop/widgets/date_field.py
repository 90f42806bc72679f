"""A field for a date that is typed freely and says how it was understood."""

import datetime

from PySide6.QtWidgets import QWidget

from acuchart.desktop.widgets.text_field import TextField
from acuchart.desktop.widgets.typed_date import NotADate, read_date, spoken


class DateField(TextField):
    """A date, or nothing. What was typed stays as it was; the line below says what it means."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, "such as 14 Mar 1984", parent)
        self._plain_hint = hint
        self.line_edit.editingFinished.connect(self.check)

    @property
    def date(self) -> datetime.date | None:
        """The date meant, `None` where nothing is typed.

        Raises:
            NotADate: what is typed is no date.
        """
        return read_date(self.text)

    def set_date(self, day: datetime.date | None) -> None:
        """Put a date into the field, or empty it."""
        self.set_text(spoken(day) if day else "")

    def check(self) -> bool:
        """Say below the field what is wrong with it, if anything; whether it holds a date or nothing."""
        try:
            self.date  # noqa: B018  # asked only for what it raises
        except NotADate as wrong:
            self.set_error(str(wrong))
            return False
        return True

    def _tell(self) -> None:
        try:
            day = self.date
        except NotADate:
            day = None
        self.set_hint(spoken(day) if day and self.text.strip() != spoken(day) else self._plain_hint)
        super()._tell()
