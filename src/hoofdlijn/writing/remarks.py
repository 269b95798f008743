"""The comments in a file, by what they are about, as lines for a person."""

from collections.abc import Mapping, Sequence

from hoofdlijn.language import Text
from hoofdlijn.plan import Plan
from hoofdlijn.recognition.remarks import Remark
from hoofdlijn.writing.report_words import plain

_NONE = Text("Geen opmerkingen in het bestand.", "No comments in the file.")
_NOBODY = Text("zonder naam", "no name")
_PARAGRAPH = Text("alinea {number}", "paragraph {number}")


def remarks_as_text(remarks: Sequence[Remark], plan: Plan, language: str) -> str:
    """Return the remarks by address, in the order in which each address is first met, without a final line break.

    An address stands with the name of the objective or activity that it belongs to, a remark with author and paragraph.
    """
    if not remarks:
        return _NONE.in_language(language)
    names = {one.address_of(): one.name for one in plan.objectives}
    names |= {one.address_of(): one.title for one in plan.activities}
    grouped: dict[str, list[str]] = {}
    for remark in remarks:
        grouped.setdefault(remark.address, []).append(_line(remark, language))
    return "\n".join(line for address, lines in grouped.items() for line in (_heading(address, names), *lines))


def _line(remark: Remark, language: str) -> str:
    author = plain(" ".join(remark.comment.author.split())) or _NOBODY.in_language(language)
    where = _PARAGRAPH.in_language(language).format(number=remark.comment.paragraph)
    return f"  {author} ({where}): {plain(' '.join(remark.comment.text.split()))}"


def _heading(address: str, names: Mapping[str, str]) -> str:
    name = plain(" ".join(names.get("/".join(address.split("/")[:2]), "").split()))
    return f"{address}  {name}" if name else address
