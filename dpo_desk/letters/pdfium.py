"""Opening a PDF with pypdfium2 and letting go of it. PDFium may be used by one thread at a time in a process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium  # type: ignore[import-untyped]

_turn = threading.RLock()


@contextmanager
def opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    """The document of `pdf`, closed at the end; pypdfium2.PdfiumError for no PDF."""
    with _turn:
        document = pdfium.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
