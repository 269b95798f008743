from pathlib import Path

import pytest

from hoofdlijn.interchange.schemas import changes_schema, plan_schema, report_schema


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("plan.schema.json", plan_schema),
        ("report.schema.json", report_schema),
        ("changes.schema.json", changes_schema),
    ],
)
def test_the_published_schema_is_the_one_the_types_make(root: Path, name: str, made) -> None:
    published = (root / "docs" / "reference" / name).read_bytes()
    assert published == made(), "stale: run python scripts/build_schemas.py"
