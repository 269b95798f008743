"""How a plan belongs to an earlier one, as lines for a person."""

from hoofdlijn.comparing import Matching, Pairing
from hoofdlijn.language import Text
from hoofdlijn.plan import Activity, Objective

_OBJECTIVES = Text("Doelstellingen", "Objectives")
_ACTIVITIES = Text("Activiteiten", "Activities")
_KEPT = Text("herkend", "recognised")
_GONE = Text("niet meer gevonden", "no longer found")
_NEW = Text("nieuw", "new")


def matching_as_text(matching: Matching, language: str) -> str:
    """Return what was matched and what was not, a line a part, without a final line break."""
    return "\n".join(
        [
            *_lines(_OBJECTIVES, matching.objectives, language),
            *_lines(_ACTIVITIES, matching.activities, language),
        ]
    )


def _lines(heading: Text, pairing: Pairing[Objective] | Pairing[Activity], language: str) -> list[str]:
    lines = [
        (
            f"{heading.in_language(language)}: {len(pairing.matches)} {_KEPT.in_language(language)}, "
            f"{len(pairing.only_earlier)} {_GONE.in_language(language)}, "
            f"{len(pairing.only_later)} {_NEW.in_language(language)}"
        )
    ]
    lines += [f"  = {match.earlier}  ({match.score:.0%})" for match in pairing.matches]
    lines += [f"  - {part.id}  {_name(part)}" for part in pairing.only_earlier]
    lines += [f"  + {_name(part)}" for part in pairing.only_later]
    return lines


def _name(part: Objective | Activity) -> str:
    return part.name if isinstance(part, Objective) else part.title
