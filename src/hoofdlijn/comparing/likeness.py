"""How alike two texts are, by the letters they share: sturdy against typing errors and reworded endings."""

from collections import Counter

Profile = Counter[str]
"""How often each run of three letters occurs."""


def profile(text: str) -> Profile:
    """Return the three-letter runs of `text`, case and punctuation folded, words kept apart."""
    words = "".join(character if character.isalnum() else " " for character in text.casefold()).split()
    counts: Profile = Counter()
    for word in words:
        padded = f" {word} "
        counts.update(padded[index : index + 3] for index in range(len(padded) - 2))
    return counts


def likeness(one: Profile, other: Profile) -> float:
    """Return 0 (nothing shared) to 1 (the same runs), symmetric; two empty texts are not alike (0)."""
    total = one.total() + other.total()
    if total == 0:
        return 0.0
    smaller, larger = (one, other) if len(one) <= len(other) else (other, one)
    shared = sum(min(count, larger[run]) for run, count in smaller.items() if run in larger)
    return 2 * shared / total
