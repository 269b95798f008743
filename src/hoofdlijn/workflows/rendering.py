"""Pages as a file to print, send or put on a site: the one place that knows which writer makes which form."""

import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from hoofdlijn.writing.publication import Publication

MOMENT = datetime(2025, 1, 1, tzinfo=UTC)
"""The moment that files carry where their format demands one and nobody named another: same input, same bytes."""


def rendered(pages: Publication, form: str, *, moment: datetime = MOMENT) -> bytes:
    """Return the pages as a file of that form, a key of PAGE_FORMS.

    Args:
        pages: what is shown.
        form: also the extension of its files.
        moment: when the file was made, as its properties say; a web page carries none.

    Raises:
        KeyError: if there is no such form.
    """
    keep_typst_calm()
    return PAGE_FORMS[form](pages, moment)


def keep_typst_calm() -> None:
    """Let Typst set pages in one thread, unless the machine's owner said otherwise; heard before its first page only.

    Several threads gain little on pages such as ours, and take a tenth more memory, and each time another amount.
    """
    os.environ.setdefault("RAYON_NUM_THREADS", "1")


# one function a form: writers are imported when they are asked for, because some take long to load


def _docx(pages: Publication, moment: datetime) -> bytes:
    from hoofdlijn.writing.publication_docx import publication_as_docx  # noqa: PLC0415

    return publication_as_docx(pages, modified=moment)


def _odt(pages: Publication, moment: datetime) -> bytes:
    from hoofdlijn.writing.publication_odt import publication_as_odt  # noqa: PLC0415

    return publication_as_odt(pages, modified=moment)


def _pdf(pages: Publication, moment: datetime) -> bytes:
    from hoofdlijn.writing.publication_pdf import publication_as_pdf  # noqa: PLC0415

    return publication_as_pdf(pages, created=moment)


def _html(pages: Publication, moment: datetime) -> bytes:  # noqa: ARG001 - every form is made alike
    from hoofdlijn.writing.publication_html import publication_as_html  # noqa: PLC0415

    return publication_as_html(pages)


PAGE_FORMS: Mapping[str, Callable[[Publication, datetime], bytes]] = {
    "docx": _docx,
    "odt": _odt,
    "pdf": _pdf,
    "html": _html,
}
"""Form → how pages become a file of it."""
