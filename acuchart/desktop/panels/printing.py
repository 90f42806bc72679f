"""Puts a document on paper, or into a PDF where there is no printer."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QStandardPaths
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

MARGIN_MM = 22.0  # wide enough to be filed with a punch
DOTS_PER_INCH = 300  # of a PDF; its text stays text


def print_or_save(html: str, file_name: str, parent: QWidget) -> Path | None:
    """Offer the printer, or a file where there is none. The file it was saved to, if one was.

    Raises:
        OSError: the file cannot be written.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # not needed to open a window

    if not QPrinterInfo.availablePrinterNames():
        return save(html, file_name, parent)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    printer.setDocName(file_name)
    if QPrintDialog(printer, parent).exec():
        document(html).print_(printer)
    return None


def save(html: str, file_name: str, parent: QWidget) -> Path | None:
    """Ask where to, and save. The file, or `None` when nothing was chosen.

    Raises:
        OSError: the file cannot be written.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, "Save the note", str(Path(folder) / file_name), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")  # added before it asks about a file that is there already
    if not dialog.exec():
        return None
    file = Path(dialog.selectedFiles()[0])
    write_pdf(html, file)
    return file


def write_pdf(html: str, file: Path) -> None:
    """Write a document as PDF.

    Raises:
        OSError: the file cannot be written.
    """
    with file.open("wb"):
        pass  # says why where it cannot be written; the writer below would not
    writer = QPdfWriter(str(file))
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(page_layout())
    writer.setTitle(file.stem)
    document(html).print_(writer)


def document(html: str) -> QTextDocument:
    """The document as Qt sets it."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setHtml(html)
    return made


def page_layout() -> QPageLayout:
    """A4, upright, with room at the edges."""
    edges = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, edges, QPageLayout.Unit.Millimeter)
