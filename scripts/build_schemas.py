"""Write the published JSON Schemas to docs/reference/; with --check, say which are stale and exit 1."""

import sys
from pathlib import Path

from hoofdlijn.interchange.schemas import changes_schema, plan_schema, report_schema

REFERENCE = Path(__file__).resolve().parent.parent / "docs" / "reference"


def pages() -> dict[Path, bytes]:
    """Return what each schema file should hold."""
    return {
        REFERENCE / "plan.schema.json": plan_schema(),
        REFERENCE / "changes.schema.json": changes_schema(),
        REFERENCE / "report.schema.json": report_schema(),
    }


def main() -> None:
    """Write the files, or compare them."""
    stale = [path for path, content in pages().items() if not path.is_file() or path.read_bytes() != content]
    if "--check" in sys.argv:
        raise SystemExit("\n".join(f"stale: {path.name}" for path in stale) if stale else 0)
    for path in stale:
        path.write_bytes(pages()[path])


if __name__ == "__main__":
    main()
