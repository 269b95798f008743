"""C102: what is at odds within one objective, and what is not."""

import pytest
from tests.unit.rules.building import activity, objective, outcomes, plan, seen, years

from hoofdlijn.plan import Objective
from hoofdlijn.rules import contradiction


def told(statement: str = "", current: str = "", desired: str = "", *titles: str, purpose: str = "") -> Objective:
    """An objective that says these things and nothing else that could be compared."""
    return objective(
        "k1",
        *(
            activity(f"a{number}", years(2025, 2029), title=title, purposes=(purpose,) if purpose else ())
            for number, title in enumerate(titles or ("Open dagen houden",))
        ),
        title="Techniek dichtbij",
        statement=statement,
        current=current,
        desired=desired,
    )


def test_activities_for_other_groups_than_the_situation_knows_are_asked_about_with_both_places():
    of = told(
        "",
        "Nu komen leerlingen uit groep 6 en 7 en klas 1 en 2 naar het techlab.",
        "Straks ook groep 5 en 6.",
        "Workshops voor de onderbouw",
        "Workshops voor groep 7 en 8",
        "Workshops groep 5 en 6",
    )
    (one,) = outcomes(contradiction.RULE, plan(of))
    assert one.address == "activities/a1/title"
    assert one.also_at == ("objectives/k1/current", "objectives/k1/desired")
    assert one.quote == "groep 7 en 8"
    assert all(words in one.observed.nl for words in ("“groep 6 en 7”", "“groep 5 en 6”", "“groep 7 en 8”"))


@pytest.mark.parametrize(
    ("statement", "current", "desired", "title"),
    [
        # groups: a part of them, a range that holds them, all of them, or something new beside the present
        ("", "Groep 5 t/m 8 komt langs.", "", "Workshop voor groep 7"),
        ("", "Groepen 5 tot en met 8 komen langs.", "", "Workshop voor groep 6/7"),
        ("", "Nu komt groep 7.", "Straks komen alle groepen van de basisschool.", "Workshop groep 6 en 7"),
        ("", "Nu komt groep 7 en 8.", "Straks komen er meer leerlingen.", "Workshop voor groep 5 en 6"),
        ("Voor groep 7 en 8 van de basisschool.", "", "", "Workshop voor groep 8"),
        ("", "Wij werken met groep 7.", "", "Een groep van 9 leerlingen begeleiden"),
        ("", "De groep 24 leerlingen is klein.", "De groep 20 leerlingen blijft.", "Groep 12 leerlingen"),
        ("", "Leerlingen vanaf groep 5 komen langs.", "", "Workshop voor groep 7 en 8"),
        ("", "Nu doet alleen groep 7 mee.", "", "Workshop voor groep 5 t/m 8"),
        ("Voor klas 1 en 2.", "Nu doet klas 2 mee.", "", "Open dag"),
        # class years of the vmbo and of the mbo are not the same years
        ("", "Leerlingen uit klas 1 en 2 komen.", "Klas 1 en 2 blijven komen.", "Mbo-studenten uit leerjaar 3 mbo"),
        ("", "De eerste en tweede klas doen mee.", "", "Project in klas 2"),
        # numbers of something else, of a part, or of the time it takes
        ("", "De drie vestigingen werken samen.", "", "Open dag op twee vestigingen"),
        ("", "De drie vestigingen werken samen.", "", "Open dag op de twee vestigingen die nog geen lokaal hebben"),
        (
            "",
            "Een van de drie vestigingen doet mee.",
            "Alle vijf gemeenten doen mee.",
            "Bezoek aan de vier bedrijven",
        ),
        ("", "De drie vmbo-scholen doen mee.", "De tien basisscholen ook.", "Bezoek aan de vijf scholen"),
        ("", "In de drie jaren hiervoor.", "", "In alle vier jaren herhalen"),
        ("", "Nu doen de twee scholen mee.", "Straks doen alle vier scholen mee.", "Project met de vier scholen"),
        (
            "",
            "Nu 15% meisjes in de techniek.",
            "Straks 30% meisjes in de techniek.",
            "Les voor 30% meisjes in techniek",
        ),
        ("", "Nu volgen 40 leerlingen PIE.", "Wij willen naar 60 leerlingen PIE.", "Gastles voor 25 leerlingen"),
        (
            "",
            "In de regio volgen 75 tot 80 leerlingen PIE.",
            "Wij streven naar 75 tot 80 leerlingen PIE.",
            "Open dag",
        ),
        ("", "Er is 20% krimp.", "", "10% meer leerlingen werven"),
        ("", "Onze regio telt vijf scholen.", "", "Open dag op drie scholen"),
        ("", "Onze regio telt vijf scholen, en basisscholen en vmbo-scholen.", "", "Bezoek aan twaalf scholen"),
        ("", "De drie vestigingen werken samen.", "", "Open dag op vier nieuwe vestigingen"),
        ("", "De 75 leerlingen doen mee.", "", "Excursie voor 120 leerlingen"),
        # abbreviations: one more by itself, or those that are all known
        ("", "PIE en BWI staan onder druk.", "", "Promotie voor PIE"),
        ("", "PIE en BWI staan onder druk, M&T loopt goed.", "", "Promotie voor PIE en M&T"),
        ("", "PIE en BWI staan onder druk.", "", "Samenwerken met ROC en HBO"),
        # names: of one holder, other names, endings
        ("", "De penvoerder is Stichting Baken.", "", "Overleg met penvoerder Baken"),
        ("", "De scholen in Zutphen doen mee.", "De scholen in Deventer ook.", "Bedrijven uit de Zutphense regio"),
    ],
)
def test_harmless_differences_are_left_alone(statement, current, desired, title):
    assert not outcomes(contradiction.RULE, plan(told(statement, current, desired, title)))


@pytest.mark.parametrize(
    ("statement", "current", "desired", "title", "words"),
    [
        ("", "Nu komt groep 6 en 7.", "", "Workshop groep 7 en 8", "groep 7 en 8"),
        (
            "",
            "Nu komt groep 7/8.",
            "Straks groep 7-8 van elke school.",
            "Workshop voor groepen 3 en 4",
            "groepen 3 en 4",
        ),
        (
            "Voor groep 7 en 8.",
            "Nu komt groep 6 en 7.",
            "Straks groep 6 en 7 van elke school.",
            "Open dag",
            "groep 7 en 8",
        ),
        ("", "Klas 1 en 2 doen mee.", "", "Project in klas 2 en 3", "klas 2 en 3"),
        ("", "Leerjaar 3 doet mee.", "Leerjaar 3 blijft.", "Stage voor de tweede klas", "tweede klas"),
        (
            "",
            "Op één van de drie vmbo-vestigingen.",
            "",
            "Open dag op alle vier de vestigingen",
            "alle vier de vestigingen",
        ),
        (
            "De vijf scholen in de regio werken samen.",
            "De zes scholen in de regio kennen elkaar.",
            "",
            "Open dag",
            "De vijf scholen",
        ),
        (
            "Wij willen 30% meisjes in de techniekprofielen van onze scholen.",
            "",
            "Over vier jaar is 25% meisjes in de techniekprofielen van onze scholen gewoon.",
            "Open dag",
            "30% meisjes",
        ),
        (
            "Wij willen groeien naar 100 leerlingen in PIE en BWI.",
            "",
            "Wij streven naar 120 leerlingen in PIE en BWI.",
            "Open dag",
            "naar 100 leerlingen",
        ),
        ("", "De profielen PIE en BWI staan onder druk.", "", "Promotie voor PIE en M&T", "PIE en M&T"),
        ("", "De penvoerder is Stichting Baken.", "", "Overleg met penvoerder Het Streek", "penvoerder Het Streek"),
        ("", "Alle scholen in Winterswijk doen mee.", "", "Open dag in Winterwsijk", "Winterwsijk"),
    ],
)
def test_what_is_really_at_odds_is_asked_about(statement, current, desired, title, words):
    assert words in seen(contradiction.RULE, plan(told(statement, current, desired, title)))


def test_one_objective_is_never_held_against_another():
    one = told("", "Nu komt groep 7.", "Straks groep 7 en 8.", "Workshop groep 7")
    other = objective("k2", activity("b", years(2025, 2029), title="Workshop voor groep 1 en 2"))
    assert not outcomes(contradiction.RULE, plan(one, other))


def test_many_activities_with_the_same_slip_are_one_question():
    of = told("", "Nu komt groep 6 en 7.", "", *(f"Workshop {number} groep 7 en 8" for number in range(20)))
    (one,) = outcomes(contradiction.RULE, plan(of))
    assert len(one.also_at) == 20


def test_a_long_hostile_text_takes_no_time_worth_naming():
    long = "groep 1, " * 20_000 + "alle 12 " * 20_000 + "PIE/" * 20_000
    assert outcomes(contradiction.RULE, plan(told("", long, long, "Workshop groep 9"))) == []
