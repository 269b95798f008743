"""Meaning: what an objective's parts say, once it is known which lines belong to which part."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from hoofdlijn.periods import Period
from hoofdlijn.recognition.activities import find_activities
from hoofdlijn.recognition.contributions import Claim, ContributionFinder
from hoofdlijn.recognition.drafts import ActivityDraft
from hoofdlijn.recognition.grids import find_grid_activities, is_grid_line
from hoofdlijn.recognition.hidden import take_hidden_activities
from hoofdlijn.recognition.lines import Line
from hoofdlijn.recognition.parts import ObjectiveDraft
from hoofdlijn.recognition.passages import Passage, Piece, join_passages
from hoofdlijn.recognition.situations import Divided, divide_situation, find_situation, quote_step
from hoofdlijn.recognition.targets import Aim, find_targets
from hoofdlijn.recognition.visions import find_vision_links
from hoofdlijn.scheme import PartKind, Scheme, find_evidence

_DECLARED = (PartKind.CONTRIBUTION, PartKind.VISION)


@dataclass(slots=True)
class Meaning:
    """An objective, read; its activities may still be joined with those of others."""

    draft: ObjectiveDraft
    title: Passage
    statement: Passage
    current: Passage
    desired: Passage
    contributions: list[Claim]
    vision_links: list[Claim]
    targets: list[Aim]
    activities: list[ActivityDraft]
    labels: list[Piece] = field(default_factory=list)
    cited: frozenset[PartKind] = frozenset()
    """Situations that only quote a sentence that stands in another part."""


def find_meaning(draft: ObjectiveDraft, scheme: Scheme, contributions: ContributionFinder) -> Meaning:
    """Return what the parts of an objective say."""
    take_hidden_activities(draft, scheme)
    activities, labels = read_activities(draft.regions, scheme)
    situation = _situation(draft, scheme)
    declared = {kind: draft.text_of(kind) for kind in _DECLARED}
    told = situation.neither
    statement = _in_order(told, *declared.values())
    vision = find_vision_links(
        _in_order(draft.title, told, declared[PartKind.CONTRIBUTION]), scheme, declared=declared[PartKind.VISION]
    )
    return Meaning(
        draft=draft,
        title=draft.title,
        statement=statement,
        current=situation.current,
        desired=situation.desired,
        contributions=contributions.find(
            [told, declared[PartKind.VISION], draft.title], declared[PartKind.CONTRIBUTION]
        ),
        vision_links=vision,
        targets=find_targets(_in_order(draft.title, told), situation.desired, situation.current, scheme),
        activities=activities,
        labels=[*draft.labels, *labels],
        cited=situation.cited,
    )


def read_activities(regions: Sequence[Sequence[Line]], scheme: Scheme) -> tuple[list[ActivityDraft], list[Piece]]:
    """Return the activities of stretches of lines, and the labels among those lines."""
    period: Period = scheme.period.days
    cues = scheme.part(PartKind.PURPOSE).cues
    drafts: list[ActivityDraft] = []
    labels: list[Piece] = []
    for region in regions:
        for in_grid, lines in groupby(region, key=is_grid_line):
            stretch = list(lines)
            found = (find_grid_activities if in_grid else find_activities)(stretch, period, cues)
            drafts.extend(found.drafts)
            labels.extend(found.labels)
    for draft in drafts:
        draft.support = _support(draft, scheme)
    return drafts, labels


def _support(draft: ActivityDraft, scheme: Scheme) -> Passage:
    """Return the words that make an activity a supporting one, first of its title, else of a purpose."""
    for text in (draft.title, *draft.purposes):
        matches = find_evidence(text.text, scheme.supporting)
        if matches:
            return text.cut(matches[0].start, max(match.end for match in matches))
    return Passage()


def _situation(draft: ObjectiveDraft, scheme: Scheme) -> Divided:
    """Return statement, present and wanted situation, from parts of their own, a shared part, or running text."""
    statement = draft.text_of(PartKind.STATEMENT)
    current, desired = draft.text_of(PartKind.CURRENT), draft.text_of(PartKind.DESIRED)
    shared = divide_situation(draft.text_of(PartKind.SITUATION), scheme)
    if not (current or desired or shared.current or shared.desired):
        found = find_situation(statement, scheme)
        wanted = _in_order(found.desired, draft.text_of(PartKind.TARGET))
        return Divided(found.current, wanted, found.neither, found.cited)
    current, desired = _in_order(current, shared.current), _in_order(desired, shared.desired)
    cited = shared.cited
    if current and not desired:
        divided = divide_situation(current, scheme, is_shared=False)
        current, desired, cited = divided.current, divided.desired, divided.cited
    desired = _in_order(desired, draft.text_of(PartKind.TARGET))
    if desired and not current:
        current = quote_step(desired, PartKind.CURRENT, scheme)
        cited = frozenset([PartKind.CURRENT])
    return Divided(current, desired, statement, cited)


def _in_order(*texts: Passage) -> Passage:
    """Return the texts as one, in the order in which they stand in the document."""
    return join_passages(sorted((text for text in texts if text), key=lambda text: text.spans[0]))
