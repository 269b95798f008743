from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hoofdlijn.comparing import adopt_ids, match_plans
from hoofdlijn.comparing.likeness import likeness, profile
from hoofdlijn.documents import Place, Span
from hoofdlijn.plan import Activity, Objective, Plan, Planning, Remainder


def _place() -> Place:
    return Place(paragraph=1, quote="x", spans=(Span(paragraph=1, start=0, end=1),))


def _activity(activity_id: str, title: str, objective: str, planning: str = "") -> Activity:
    return Activity(id=activity_id, title=title, serves=(objective,), planning=Planning(text=planning))


EARLIER = Plan(
    scheme="sto-2025",
    objectives=(
        Objective(
            id="o1",
            title="Meer leerlingen in het techlab",
            activities=(
                _activity("a1", "Techlab inrichten op de locatie Noord", "o1", "2025"),
                _activity("a2", "Lessenserie robotica schrijven met bedrijven", "o1", "2026"),
            ),
        ),
        Objective(
            id="o2",
            title="Docenten techniek werven en behouden",
            activities=(_activity("a3", "Zij-instromers begeleiden naar een bevoegdheid", "o2", "2025 tot 2029"),),
        ),
    ),
)


def _later() -> Plan:
    """The same plan a year on: objectives in another order, an activity moved and reworded, one new, one gone."""
    return Plan(
        scheme="sto-2025",
        objectives=(
            Objective(
                id="x1",
                title="Techniekdocenten werven en behouden",
                activities=(
                    _activity("y1", "Zij-instromers begeleiden tot zij bevoegd zijn", "x1", "2025 tot 2029"),
                    _activity("y2", "Lessenserie robotica schrijven samen met bedrijven", "x1", "2027"),
                ),
            ),
            Objective(
                id="x2",
                title="Meer leerlingen in het techlab",
                activities=(
                    _activity("y3", "Schoolplein vergroenen", "x2", "2026"),
                    _activity("a3", "Ouderavond over beroepen in de zorg", "x2", "2026"),
                ),
            ),
        ),
        remainder=(Remainder(text="los", place=_place(), under="objectives/x2"),),
        places={"objectives/x2/title": _place(), "activities/y2/planning": _place(), "title": _place()},
    )


def test_objectives_and_activities_are_recognised_though_moved_and_reworded() -> None:
    matching = match_plans(EARLIER, _later())
    assert {(match.earlier, match.later) for match in matching.objectives.matches} == {("o2", "x1"), ("o1", "x2")}
    assert {(match.earlier, match.later) for match in matching.activities.matches} == {("a3", "y1"), ("a2", "y2")}
    assert [part.id for part in matching.activities.only_earlier] == ["a1"]
    assert [part.title for part in matching.activities.only_later] == [
        "Schoolplein vergroenen",
        "Ouderavond over beroepen in de zorg",
    ]


def test_ids_are_taken_over_everywhere_and_never_reused_for_something_else() -> None:
    later = _later()
    adopted = adopt_ids(later, match_plans(EARLIER, later))
    assert [objective.id for objective in adopted.objectives] == ["o2", "o1"]
    assert [activity.id for activity in adopted.activities][:2] == ["a3", "a2"]
    assert adopted.activities[2].id == "y3"
    assert adopted.activities[3].id not in {"a1", "a2", "a3", "y3"}
    assert adopted.activities[1].serves == ("o2",)
    assert adopted.remainder[0].under == "objectives/o1"
    assert set(adopted.places) == {"objectives/o1/title", "activities/a2/planning", "title"}


def test_a_plan_matches_itself_wholly_and_keeps_every_id() -> None:
    matching = match_plans(EARLIER, EARLIER)
    assert all(match.earlier == match.later for match in (*matching.objectives.matches, *matching.activities.matches))
    assert adopt_ids(EARLIER, matching) == EARLIER


def test_plans_about_other_things_do_not_match() -> None:
    other = Plan(
        scheme="sto-2025",
        objectives=(
            Objective(id="z1", title="Bruggen schilderen", activities=(_activity("z2", "Verf kopen", "z1"),)),
        ),
    )
    matching = match_plans(EARLIER, other)
    assert not matching.objectives.matches
    assert not matching.activities.matches


def test_two_plans_of_one_trade_share_words_but_not_their_parts() -> None:
    other = Plan(
        scheme="sto-2025",
        objectives=(
            Objective(
                id="z1",
                title="Samen met bedrijven in de les",
                statement="Scholen en bedrijven maken samen lessen, zodat leerlingen zien wat er in de regio te doen is.",
                current="Nu werken vijf bedrijven mee aan lessen op de scholen in de regio.",
                activities=(
                    _activity("z2", "Stuurgroep en werkgroepen organiseren", "z1", "2025 tot 2029"),
                    _activity("z3", "Organiseren van workshops voor groep 5 en 6", "z1", "2026"),
                ),
            ),
        ),
    )
    assert not match_plans(EARLIER, other).activities.matches
    assert not match_plans(EARLIER, other).objectives.matches


def test_an_id_that_both_carry_outweighs_a_new_title() -> None:
    renamed = replace(
        EARLIER,
        objectives=(
            replace(
                EARLIER.objectives[0],
                title="Techlab voor iedereen",
                activities=(
                    replace(EARLIER.objectives[0].activities[0], title="Ruimte voor techniek inrichten in Noord"),
                    EARLIER.objectives[0].activities[1],
                ),
            ),
            EARLIER.objectives[1],
        ),
    )
    matching = match_plans(EARLIER, renamed)
    assert not matching.objectives.only_later
    assert not matching.activities.only_later


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_symmetric_and_between_nought_and_one(one: str, other: str) -> None:
    forward = likeness(profile(one), profile(other))
    assert forward == likeness(profile(other), profile(one))
    assert 0 <= forward <= 1


@given(st.text(alphabet="abcde fgh", min_size=1).filter(str.strip))
def test_a_text_is_wholly_like_itself(text: str) -> None:
    assert likeness(profile(text), profile(text)) == 1
