"""What Qt's own controls look like, written as a style sheet from a theme.

Parts that paint themselves are not in here. Roles are dynamic properties, never object names.
"""

from acuchart.desktop.look.theme import Theme

CONTROL_PX, MENU_ROW_PX, BAR_PX = 40, 34, 10  # heights of a field, of a row of a menu, width of a scroll bar

SHEET = """
QToolTip {{ background: {ink}; color: {panel}; border: none; padding: 5px 8px; font-size: {meta}px; }}
QLineEdit, QPlainTextEdit, QTextEdit {{
  background: {panel}; color: {ink}; border: {outline}px solid {edge}; border-radius: 10px; padding: 0 11px;
  placeholder-text-color: {ink3}; selection-background-color: {accent}; selection-color: {on_accent};
  font-size: {field}px; }}
QLineEdit {{ min-height: {line_edit}px; }}
QPlainTextEdit, QTextEdit {{ padding: 6px 7px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 0 10px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 5px 6px; }}
QLineEdit[role="search"] {{ background: {sunken}; border-color: {quiet_edge}; }}
QLineEdit[role="search"]:focus {{ background: {panel}; border-color: {accent}; }}
QLineEdit[state="bad"], QPlainTextEdit[state="bad"] {{ border: 2px solid {caution}; padding: 0 10px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {sunken}; color: {ink3}; border-color: {line}; }}
QMenu {{ background: {panel}; color: {ink}; border: {outline}px solid {line}; border-radius: 10px; padding: 6px; }}
QMenu::item {{ min-height: {menu_row}px; padding: 0 14px 0 10px; border-radius: 6px; }}
QMenu::item:selected {{ background: {soft}; color: {ink}; border: {soft_outline}; }}
QMenu::item:disabled {{ color: {ink3}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 2px 2px 2px 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0 2px 2px 2px; }}
QScrollBar::handle {{ background: {bar_colour}; border-radius: {bar_radius}px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractItemView {{
  background: {panel}; color: {ink}; border: none; outline: none; alternate-background-color: {panel};
  selection-background-color: {soft}; selection-color: {ink}; gridline-color: {line}; }}
QHeaderView::section {{
  background: {panel}; color: {ink2}; border: none; border-bottom: 1px solid {line}; padding: 8px 12px;
  font-size: {meta}px; }}
QTableView::item {{ padding: 0 12px; border-bottom: 1px solid {line}; }}
QListView[role="float"] {{
  background: {panel}; border: {outline}px solid {edge}; border-radius: 10px; padding: 4px 0; }}
QSlider {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 4px; background: {line}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ height: 4px; background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
  width: 10px; height: 10px; margin: -5px 0;
  border: 2px solid {accent}; border-radius: 7px; background: {panel}; }}
QSlider::sub-page:horizontal:disabled {{ background: {edge}; }}
QSlider::handle:horizontal:disabled {{ border-color: {edge}; }}
QMessageBox QPushButton, QDialogButtonBox QPushButton {{
  min-height: {push_button}px; padding: 0 18px; border: {outline}px solid {edge}; border-radius: 10px;
  background: {panel}; color: {ink}; font-size: {field}px; font-weight: 600; }}
QMessageBox QPushButton:hover, QDialogButtonBox QPushButton:hover {{ background: {sunken}; }}
QMessageBox QPushButton:focus, QDialogButtonBox QPushButton:focus {{ border: 3px solid {focus}; padding: 0 16px; }}
QSplitter::handle {{ background: {line}; }}
"""


def style_sheet(worn: Theme) -> str:
    """The style sheet of a theme at its text size."""

    def scaled(value: float) -> int:
        return round(value * worn.scale)

    colours = worn._asdict() | {"outline": round(worn.outline)}
    is_flat = worn.soft == worn.panel
    return SHEET.format(
        **colours,
        meta=scaled(12),
        field=scaled(14),
        push_button=scaled(CONTROL_PX) - 2,
        line_edit=scaled(CONTROL_PX) - 2,
        menu_row=scaled(MENU_ROW_PX),
        bar=BAR_PX,
        bar_radius=BAR_PX // 2 - 1,
        bar_colour=worn.edge if is_flat else worn.line,
        quiet_edge=worn.edge if is_flat else worn.line,
        soft_outline=f"2px solid {worn.accent}" if is_flat else "none",
    )
