"""Plan → every format that is read back → the same plan, from the text that the file shows and nothing else."""

import base64
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.build import samples
from tests.examples import examples, one_in_three
from tests.roundtrip.pages import document_of
from tests.roundtrip.plans import NOWHERE, SCHEME, essence, plans, read
from tests.unit.recognition.test_conservation import check

from hoofdlijn.interchange import is_plan_json, plan_from_json
from hoofdlijn.plan import Activity, Basis, Contribution, Objective, Plan, Remainder, Target, VisionLink
from hoofdlijn.reading import read_document
from hoofdlijn.recognition import recognise
from hoofdlijn.workflows.write import FORMS, Writing
from hoofdlijn.writing.plan_publication import plan_publication

FORMATS = ["docx", "odt", "html", "md", "json"]
LANGUAGES = ["nl", "en"]


def written(plan: Plan, form: str, language: str) -> bytes:
    return FORMS[form](plan, SCHEME, Writing(language=language))


def read_back(data: bytes, form: str) -> Plan:
    if is_plan_json(data):
        return plan_from_json(data, name=f"plan.{form}")
    document = read_document(data, name=f"plan.{form}")
    return check(document)


def comes_back(plan: Plan, form: str, language: str) -> bool:
    return essence(read_back(written(plan, form, language), form)) == essence(plan)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=examples(80))
@given(plan=plans(), language=st.sampled_from(LANGUAGES))
def test_every_plan_comes_back_from_every_format(form: str, plan: Plan, language: str) -> None:
    assert comes_back(plan, form, language)


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=examples(600))
@given(plan=plans(most_objectives=5, most_activities=8), language=st.sampled_from(LANGUAGES))
def test_many_larger_plans_come_back_from_every_format(form: str, plan: Plan, language: str) -> None:
    assert comes_back(plan, form, language)


@settings(max_examples=examples(150))
@given(plans(), st.sampled_from(LANGUAGES), st.booleans())
def test_the_pages_themselves_hold_the_whole_plan(plan: Plan, language: str, editable: bool) -> None:
    document = document_of(plan_publication(plan, SCHEME, language, editable=editable))
    assert essence(check(document)) == essence(plan)


@settings(max_examples=examples(25))
@given(plans(), st.sampled_from(FORMATS))
def test_what_came_back_is_written_the_same_again(plan: Plan, form: str) -> None:
    data = written(plan, form, "nl")
    if form == "json":
        data = written(replace(essence(plan), remainder=plan.remainder), form, "nl")
    again = essence(read_back(data, form))
    assert written(again, form, "nl") == data


@pytest.mark.parametrize(
    "sample", one_in_three([sample for sample in samples() if sample.shape.format in {"docx", "markdown"}][:24])
)
def test_every_sample_comes_back_from_every_format(sample) -> None:
    plan = recognise(read_document(sample.data(), name=sample.name), SCHEME)
    for form in FORMATS:
        for language in LANGUAGES:
            assert comes_back(plan, form, language), (form, language)


@pytest.mark.shared
@pytest.mark.parametrize("form", one_in_three(FORMATS))
def test_the_real_documents_come_back_from_every_format(shared: Path, form: str) -> None:
    found = sorted(path for folder in ("format", "formats") for path in (shared / folder).iterdir())
    real = [path for path in found if path.suffix in {".txt", ".odt", ".docx"}]
    assert len(real) >= 2
    for path in real:
        plan = recognise(read_document(path.read_bytes(), name=path.name), SCHEME)
        for language in LANGUAGES:
            assert comes_back(plan, form, language), path.name


# no copy of the plan rides along

TOLD = Plan(
    scheme=SCHEME.id,
    region="Waarde-regio",
    objectives=(
        Objective(
            id="k3",
            title="Instroom",
            statement="Waarde-statement.",
            contributions=(Contribution(element="aanbod", evidence="Waarde-bewijs.", basis=Basis.SHOWN),),
            vision_links=(VisionLink(anchor="route", evidence="Waarde-visie."),),
            current="Waarde-nu.",
            desired="Waarde-straks.",
            targets=(Target(text="Waarde-doel.", unit="Waarde-eenheid", by=date(2028, 1, 1)),),
            activities=(
                Activity(
                    id="p1",
                    title="Les",
                    purposes=("Waarde-waarvoor.",),
                    details=("Waarde-toelichting.",),
                    serves=("k3",),
                    planning=read("In 2027 (Waarde-planning)"),
                ),
            ),
        ),
    ),
    remainder=(Remainder(text="Waarde-rest.", place=NOWHERE),),
)
VALUES = re.findall(r"Waarde-\w+", repr(TOLD))
_PARTS = {"docx": "word/document.xml", "odt": "content.xml"}


def edited(data: bytes, form: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return a file in which the part with the text was changed, as an editor would."""
    if form not in _PARTS:
        return change(data)
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == _PARTS[form] else content)
    return buffer.getvalue()


def everything(data: bytes, form: str) -> dict[str, bytes]:
    """Return all parts of a file, unpacked."""
    if form not in _PARTS:
        return {form: data}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_values_of_the_test_are_there() -> None:
    assert len(set(VALUES)) == len(VALUES) == 12


@pytest.mark.parametrize("form", ["docx", "odt", "html", "md"])
@pytest.mark.parametrize("value", sorted(set(VALUES)))
def test_a_visible_value_that_is_changed_is_read_back_and_nothing_else_changes(form: str, value: str) -> None:
    data = written(TOLD, form, "nl")
    changed = edited(data, form, lambda content: content.replace(value.encode(), b"Anders"))
    assert changed != data
    expected = json.loads(written(TOLD, "json", "nl").decode().replace(value, "Anders"))
    back = json.loads(written(replace(essence(read_back(changed, form)), scheme=TOLD.scheme), "json", "nl"))
    assert back == expected


@pytest.mark.parametrize("form", ["docx", "odt", "html", "md"])
def test_no_value_stands_in_a_file_twice_or_in_disguise(form: str) -> None:
    parts = everything(written(TOLD, form, "nl"), form)
    for value in set(VALUES) - {"Waarde-planning"}:
        plain = value.encode()
        disguises = [plain, value.encode("utf-16-le"), plain.hex().encode(), plain[::-1]]
        # of three ways to begin in base64, what does not depend on the neighbours
        disguises += [base64.b64encode(b" " * lead + plain)[4:-4] for lead in range(3)]
        found = [(name, disguise) for name, content in parts.items() for disguise in disguises if disguise in content]
        assert len(found) == 1, value
        assert sum(content.count(plain) for content in parts.values()) == 1, value


@pytest.mark.parametrize("form", ["docx", "odt", "html", "md"])
def test_a_file_holds_no_json_and_no_long_code(form: str) -> None:
    for name, content in everything(written(TOLD, form, "nl"), form).items():
        if name.endswith((".png", ".jpg", ".ttf")):
            continue
        text = re.sub(rb"url\(data:font[^)]*\)|data:image/png;base64,[\w+/=]*", b"", content)
        assert b'"objectives"' not in text, name
        assert re.search(rb"[A-Za-z0-9+/]{160,}={0,2}", text) is None, name


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_plan_gives_the_same_bytes(form: str) -> None:
    assert written(TOLD, form, "nl") == written(TOLD, form, "nl")
