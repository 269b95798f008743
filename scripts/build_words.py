"""Build the table of Dutch words that the program ships, from simplemma (lemmas) and wordfreq (frequencies).

    python -m venv words && words/bin/pip install --require-hashes -r requirements-words.lock
    words/bin/python scripts/build_words.py src/hoofdlijn/language/dutch/words.txt

Each line is `form lemma level`: the form lower case without accents, `=` where it is its own lemma, and how common it
is, as a tenfold Zipf value (45 = once in some thirty thousand words). Lines are sorted by form, so that the same
versions of both libraries give the same bytes.
"""

import re
import sys
import unicodedata
from pathlib import Path

from simplemma import lemmatize
from wordfreq import iter_wordlist, zipf_frequency

RAREST = 2.7
"""Below this Zipf value the list holds mostly names, English and slips of the pen."""
FORM = re.compile(r"[a-z][a-z']*[a-z]\Z")


def fold(word: str) -> str:
    """Return a word as the program compares it: lower case, without accents."""
    return re.sub(r"[\u0300-\u036f]", "", unicodedata.normalize("NFKD", word.lower())).replace("’", "'")


def lemma_of(word: str) -> str:
    """Return the lemma, joined where simplemma parts it ("uit_voeren" → "uitvoeren")."""
    return fold(lemmatize(word, "nl").replace("_", ""))


def rows() -> dict[str, tuple[str, int]]:
    """Return form → (lemma, level), where the commonest spelling of a form decides."""
    table: dict[str, tuple[str, int]] = {}
    for word in iter_wordlist("nl", "best"):
        zipf = zipf_frequency(word, "nl")
        if zipf < RAREST:
            break
        form = fold(word)
        if FORM.match(form) and form not in table:
            table[form] = (lemma_of(word), round(zipf * 10))
    return table


def main() -> None:
    """Write the table."""
    lines = (f"{form} {'=' if lemma == form else lemma} {level}\n" for form, (lemma, level) in sorted(rows().items()))
    Path(sys.argv[1]).write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
