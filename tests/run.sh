#!/bin/sh
# Every test and check, cheapest first. Called by ./run test with the path of the environment's python.
#   ./run test              everything
#   ./run test fast         only the quick tests, and of each property a share of its examples, for while you work
#   ./run test PYTEST-ARGS  these tests; with --hypothesis-profile=whole all examples, =search ten times as many new ones
set -eu
python=$1
shift
bin=$(dirname "$python")
cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }

# what only tests need: LibreOffice opens and converts what we write, pdftoppm makes pictures of pages, Chromium shows
# our pages as a browser does
install_debian_packages() {
    if command -v soffice >/dev/null 2>&1 && command -v pdftoppm >/dev/null 2>&1 &&
        command -v chromium >/dev/null 2>&1 && [ -e /usr/lib/libreoffice/program/libsclo.so ]; then
        return
    fi
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        say "LibreOffice, poppler-utils or Chromium are not here and may not be installed: tests that need them skip"
        return
    fi
    say "installing LibreOffice, poppler-utils and Chromium for the tests"
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        libreoffice-writer libreoffice-calc poppler-utils chromium; } >/dev/null 2>&1; then
        say "that did not work: the tests that need them skip"
    fi
}

if [ "${1:-}" = fast ]; then
    shift
    exec "$python" -m pytest -n 2 -m "not slow" "$@"
fi
if [ $# -gt 0 ]; then
    exec "$python" -m pytest "$@"
fi
say "ruff"
"$bin/ruff" format --check .
"$bin/ruff" check .
say "mypy"
"$bin/mypy"
say "import-linter"
contracts=$("$bin/lint-imports") || {
    printf '%s\n' "$contracts"
    exit 1
}
printf '%s\n' "$contracts" | tail -n 1
say "deptry"
"$bin/deptry" src
say "vulture"
"$bin/vulture"
say "bandit"
"$bin/bandit" -q -c pyproject.toml -r src
install_debian_packages
say "pytest"
exec "$python" -m pytest -n 2 --hypothesis-profile=whole
