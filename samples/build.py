"""Write every sample as a file: `python -m samples.build OUTDIR`."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from samples.blind import SHAPES as BLIND_SHAPES
from samples.blind.plans import PLANS as BLIND_PLANS
from samples.content import Content
from samples.flow import Flow
from samples.open import SHAPES as OPEN_SHAPES
from samples.plans import PLANS as OPEN_PLANS
from samples.shapes import Shape
from samples.shapes.expected import Json, expected_plan
from samples.writers.docx import write_docx
from samples.writers.html import write_html, write_word_html
from samples.writers.markdown import write_damaged_markdown, write_markdown
from samples.writers.odt import write_odt
from samples.writers.pdf import write_pdf, write_pdf_two_columns
from samples.writers.text import write_text, write_text_utf16, write_text_windows

WRITERS: dict[str, tuple[str, Callable[[Flow], bytes]]] = {
    "docx": ("docx", write_docx),
    "odt": ("odt", write_odt),
    "markdown": ("md", write_markdown),
    "damaged": ("txt", write_damaged_markdown),
    "html": ("html", write_html),
    "word-html": ("htm", write_word_html),
    "text": ("txt", write_text),
    "text-utf16": ("txt", write_text_utf16),
    "text-windows": ("txt", write_text_windows),
    "pdf": ("pdf", write_pdf),
    "pdf-columns": ("pdf", write_pdf_two_columns),
}
"""Key of a format → suffix of the file and writer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One file: a content in a shape."""

    shape: Shape
    content: Content

    @property
    def name(self) -> str:
        """The file's name, unique among the samples."""
        return f"{self.shape.key}--{self.content.key}.{WRITERS[self.shape.format][0]}"

    def data(self) -> bytes:
        """Return the bytes of the file."""
        return WRITERS[self.shape.format][1](self.shape.compose(self.content))

    def expected(self) -> Json:
        """Return the plan that a careful reader sees in it."""
        return expected_plan(self.content, self.shape)


def samples(*, blind: bool | None = None) -> Iterator[Sample]:
    """Yield every sample, or only the open or the blind ones, in a fixed order."""
    for shape in (*OPEN_SHAPES, *BLIND_SHAPES):
        if blind is None or shape.blind is blind:
            plans = BLIND_PLANS if shape.blind else OPEN_PLANS
            for key in shape.contents:
                yield Sample(shape=shape, content=plans[key])


def main(arguments: list[str]) -> int:
    """Write all samples and their expected plans under the folder named; return the exit code."""
    if len(arguments) != 1:
        sys.stderr.write("python -m samples.build OUTDIR\n")
        return 2
    for sample in samples():
        folder = Path(arguments[0]) / ("blind" if sample.shape.blind else "open")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / sample.name).write_bytes(sample.data())
        expected = json.dumps(sample.expected(), ensure_ascii=False, indent=2)
        (folder / f"{sample.name}.json").write_text(f"{expected}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
