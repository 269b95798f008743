#!/bin/sh
# Every test and check, cheapest first. Called by ./run test with the path of the environment's python.
set -eu
python=$1
shift
bin=$(dirname "$python")
cd "$(dirname "$0")/.."
say() { printf '\n== %s\n' "$*"; }

# fast: only the quick tests, for while you work
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
"$bin/lint-imports"
say "deptry"
"$bin/deptry" src
say "vulture"
"$bin/vulture"
say "bandit"
"$bin/bandit" -q -c pyproject.toml -r src
say "pytest"
exec "$python" -m pytest -n 2
