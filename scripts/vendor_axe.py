"""Copy axe-core, which looks for what keeps people out of a web page, into tests/vendor/axe-core/.

    python scripts/vendor_axe.py

Needs npm and its registry; the tests need neither. The package is fetched once by npm's own client, which checks it
against the sum of the registry; the script and its licences are copied unchanged, with a sum that a test checks. To
take a newer version, change VERSION, run this, run the tests of the pages, and commit what came with it.
"""

import hashlib
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

VERSION = "4.14.1"
KEPT = ("axe.min.js", "LICENSE", "LICENSE-3RD-PARTY.txt")
FOLDER = Path(__file__).resolve().parent.parent / "tests" / "vendor" / "axe-core"


def main() -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is not here")
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run([npm, "pack", "--silent", f"axe-core@{VERSION}"], cwd=scratch, check=True)
        (archive,) = Path(scratch).glob("axe-core-*.tgz")
        FOLDER.mkdir(parents=True, exist_ok=True)
        sums = [f"axe-core {VERSION}"]
        with tarfile.open(archive) as package:
            for name in KEPT:
                member = package.extractfile(f"package/{name}")
                if member is None:
                    raise SystemExit(f"the package has no {name}")
                data = member.read()
                (FOLDER / name).write_bytes(data)
                sums.append(f"{hashlib.sha256(data).hexdigest()}  {name}")
        (FOLDER / "VERSION").write_text("\n".join(sums) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
