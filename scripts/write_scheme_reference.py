"""Write `docs/reference/scheme-format.md` from the types of the model; a test holds the page against this.

python scripts/write_scheme_reference.py
"""

import ast
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from inspect import cleandoc
from pathlib import Path
from textwrap import fill
from typing import Any, get_args, get_origin

from hoofdlijn.language import Text
from hoofdlijn.language.cues import GAP_WORDS
from hoofdlijn.periods import Period
from hoofdlijn.scheme import PartKind, Scheme
from hoofdlijn.scheme import model as scheme_model
from hoofdlijn.scheme.reader import MAX_BYTES
from hoofdlijn.scheme.sense import RULE_CITATIONS
from hoofdlijn.scheme.tables import shape_of

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/reference/scheme-format.md"

_PLAIN = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "date (`2025-01-31`)",
    Text: '`{ nl = "…", en = "…" }`',
    Period: "`{ start = …, end = … }`, end exclusive",
    PartKind: "one of the kinds below",
}


def _wrapped(text: str) -> str:
    return fill(text, 120, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


_INTRO = f"""# The scheme file

A scheme is one subsidy with its format and assessment framework: everything Hoofdlijn must know of it stands in one TOML
file for each version, `schemes/<id>/<valid_from>.toml`, beside a `SOURCES.md`. How to make one:
[regeling-toevoegen.md](../how-to/regeling-toevoegen.md).

This page is made from the types in `src/hoofdlijn/scheme/model.py` by `scripts/write_scheme_reference.py`.

## Rules for the whole file

- UTF-8, at most {MAX_BYTES // 1000} kB. Unknown keys, missing keys and other types are faults; nothing is converted.
- A key that may be left out is left out when there is nothing to say: empty texts and empty lists are faults.
- Words are in lower case, once in each list. `template_texts` may also hold words wholly in capitals.
- Ids are lower case letters and digits with hyphens between, unique in their list. They stand in people's plans and reports:
  a version may add one, not change its meaning.
- Every `source` is the id of one of the `citations`. Rules ask for these by name, so every scheme has them:
{_wrapped(", ".join(f"`{key}`" for key in RULE_CITATIONS))}.
- `hoofdlijn scheme validate FILE` names every fault at once, with its path (`elements[2].name.en`, lists count from 0).

## How words are found

A cue is a word or phrase that is looked for in running text (`find_cues(text, cues) -> tuple[CueMatch, ...]` in
`hoofdlijn.language`; a `CueMatch` has `cue`, `start` and `end`).

- Whole words only. Case, accents, hyphens and the width of white space make no difference: `vmbo-leerlingen` also finds
  "vmbo leerlingen".
- A trailing `*` lets a word go on: `techniekdocent*` finds "techniekdocenten". It may stand within a phrase.
- `…` stands for no more than {GAP_WORDS} words: `in aanraking … techniek*`.
- Nothing is found across the end of a sentence, a line or a table cell.

Where cues stand in a table with `strong`, `weak` and `never`, `find_evidence(sentence, cues)` in `hoofdlijn.scheme` weighs
them: one strong cue is enough; a weak one counts only beside another, different weak one that stands elsewhere in the
sentence; a match that shares a letter with a `never` phrase does not count.

An entry of `template_texts` is looked for at the start of a sentence (after its number, if it has one); an entry that begins
with a bracket anywhere, just as written; an entry in capitals anywhere, in capitals only (`find_template_texts`).
"""


def page() -> str:
    """Return the whole page."""
    said = _field_texts()
    tables = [_table(kind, said) for kind in _kinds()]
    kinds = "\n".join(f"- `{kind}`{_after_dash(said.get(f'PartKind.{kind.name}', ''))}" for kind in PartKind)
    return f"{_INTRO}\n" + "\n".join(tables) + f"\n### Kinds of parts\n\n{kinds}\n"


def _kinds() -> list[type]:
    """Return the types of the file in the order in which one meets them from the top."""
    found: list[type] = [Scheme]
    for kind in found:
        for shape in shape_of(kind).values():
            inner = get_args(shape)[0] if get_origin(shape) is tuple else shape
            if is_dataclass(inner) and inner not in (*found, *_PLAIN):
                found.append(inner)
    return found


def _table(kind: type, said: dict[str, str]) -> str:
    rows = "\n".join(
        f"| `{field.name}` | {_type_text(shape_of(kind)[field.name])} "
        f"| {'yes' if field.default is MISSING else 'no'} | {said[f'{kind.__name__}.{field.name}']} |"
        for field in fields(kind)
    )
    title = "The file itself" if kind is Scheme else kind.__name__
    return f"## {title}\n\n{cleandoc(kind.__doc__ or '')}\n\n| key | type | required | meaning |\n| --- | --- | --- | --- |\n{rows}\n"


def _type_text(shape: Any) -> str:  # noqa: ANN401 - a type of any form
    if get_origin(shape) is tuple:
        return f"list of {_type_text(get_args(shape)[0])}"
    return _PLAIN.get(shape) or f"table [{shape.__name__}](#{shape.__name__.lower()})"


def _after_dash(text: str) -> str:
    return f": {text}" if text else ""


def _field_texts() -> dict[str, str]:
    """Return Class.field → the text below that field in the model's source."""
    tree = ast.parse(Path(scheme_model.__file__).read_text(encoding="utf-8"))
    said = {}
    for part in tree.body:
        if not isinstance(part, ast.ClassDef):
            continue
        for line, following in zip(part.body, part.body[1:], strict=False):
            name = _field_name(line)
            if name and isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
                said[f"{part.name}.{name}"] = " ".join(str(following.value.value).split())
    return said


def _field_name(line: ast.stmt) -> str:
    target = (
        line.target if isinstance(line, ast.AnnAssign) else line.targets[0] if isinstance(line, ast.Assign) else None
    )
    return target.id if isinstance(target, ast.Name) else ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
