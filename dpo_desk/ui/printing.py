"""Pages as pixels onto paper. Imported at the first print: QtPrintSupport costs time nobody else needs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from dpo_desk.domain.errors import UserError
from dpo_desk.ui import words


def chosen_printer(path: str, parent: QWidget | None, run: Callable[[QDialog], bool]) -> QPrinter | None:
    """A4 on the printer chosen in the system's dialog (`run` shows it), or into the PDF `path` where one is given."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if path:
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(path)
        made.setResolution(150)
    else:
        dialog = QPrintDialog(made, parent)
        dialog.setWindowTitle(words.say("act.print"))
        if not run(dialog):
            return None
    made.setFullPage(True)
    made.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return made


def paint_pages(printer: QPrinter, pages: Sequence[tuple[int, int, bytes]]) -> None:
    """Each page (width, height, RGBA) on a sheet of its own, as large as fits. UserError `error.printer`."""
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("error.printer", reason=printer.printerName() or "-")
    try:
        for number, (width, height, rgba) in enumerate(pages):
            if number:
                printer.newPage()
            sheet = QRectF(painter.viewport())
            image = QImage(rgba, width, height, width * 4, QImage.Format.Format_RGBA8888)
            size = image.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(sheet.center())
            painter.drawImage(place, image)
    finally:
        painter.end()
