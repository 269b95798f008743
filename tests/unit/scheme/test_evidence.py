import pytest

from hoofdlijn.language import find_cues
from hoofdlijn.scheme import Cues, Scheme, find_evidence, find_template_texts


def cues_found(sentence: str, cues: Cues) -> list[str]:
    return [match.cue for match in find_evidence(sentence, cues)]


CUES = Cues(
    strong=("verduurzam*", "duurzame techn*"), weak=("duurzame", "energie", "milieu"), never=("duurzame relatie*",)
)


def test_one_strong_cue_is_enough() -> None:
    assert cues_found("We verduurzamen het lokaal", CUES) == ["verduurzam*"]


def test_a_weak_cue_needs_another_one() -> None:
    assert cues_found("Een duurzame aanpak", CUES) == []
    assert cues_found("Een duurzame aanpak voor energie", CUES) == ["duurzame", "energie"]


def test_the_same_weak_cue_twice_is_still_one() -> None:
    assert cues_found("energie en nog eens energie", CUES) == []


def test_never_takes_away_only_what_it_touches() -> None:
    assert cues_found("Een duurzame relatie kost energie", CUES) == []
    assert cues_found("Een duurzame relatie, energie en milieu", CUES) == ["energie", "milieu"]


def test_two_cues_on_the_same_words_are_no_two() -> None:
    overlapping = Cues(strong=("zonnepanelen",), weak=("groene energie", "energie"))
    assert cues_found("groene energie", overlapping) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dit draagt bij aan een dekkend en doelmatig aanbod van techniek in alle plaatsen.", {"aanbod"}),
        ("Alle leerlingen komen in aanraking met techniek.", {"kennismaking"}),
        ("Leerlingen maken in klas 1 en 2 kennis met techniek.", {"kennismaking"}),
        ("Er is een groot tekort aan techniekdocenten.", {"personeel"}),
        ("We leiden zij-instromers op tot bevoegd docent.", {"personeel"}),
        ("We willen meer meisjes in de techniek.", {"inclusie"}),
        ("Zo doorbreken we rolpatronen.", {"inclusie"}),
        ("Leerlingen leren zonnepanelen en warmtepompen aanleggen.", {"duurzaamheid"}),
        ("De energietransitie en circulair bouwen krijgen een plek in de les.", {"duurzaamheid"}),
        ("We versterken de samenwerking met po, mbo en bedrijven.", {"samenwerking"}),
        ("Meer leerlingen stromen door: de doorstroom naar het mbo groeit.", {"samenwerking"}),
        ("De kwaliteit van ons techniekonderwijs gaat omhoog.", {"kwaliteit"}),
        ("We verbeteren de kwaliteit met moderne machines.", {"kwaliteit"}),
        # words that look like it
        ("Duurzame samenwerking vraagt tijd.", set()),
        ("De prijs is inclusief btw.", set()),
        ("Er is in de regio een tekort aan technisch personeel.", set()),
        ("Vraag en aanbod komen bij elkaar.", set()),
        ("We maken kennis met elkaar.", set()),
        ("Leerlingen leren samenwerken.", set()),
        ("De school ligt in de regio.", set()),
        ("Doelmatig door samen te werken bereiken we veel leerlingen.", set()),
    ],
)
def test_sentences_point_to_the_elements_they_speak_of(scheme: Scheme, sentence: str, expected: set[str]) -> None:
    assert {element.id for element in scheme.elements if find_evidence(sentence, element.cues)} == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dit volgt uit de regiovisie.", {"visie"}),
        ("Dit vloeit voort uit onze visie op techniekonderwijs.", {"visie"}),
        ("Zie de route naar gewenste kwaliteit (regiovisie, kopje 3.2).", {"route"}),
        ("Zie de route naar gewenste kwaliteit (regiovisie, kopje 2.2).", {"route"}),
        ("Dit hoort bij de doelen voor het aanbod (regiovisie, kopje 4.5).", {"aanbod-doelen"}),
        ("Uit de geleerde lessen van STO 2020-2024 blijkt dit.", {"lessen"}),
        ("Hoofdstuk 1 van de regiovisie noemt dit.", {"lessen"}),
        ("De kwaliteit van het aanbod is goed.", set()),
        ("Leerlingen volgen een leerroute.", set()),
    ],
)
def test_sentences_point_to_the_headings_of_the_vision(scheme: Scheme, sentence: str, expected: set[str]) -> None:
    assert {anchor.id for anchor in scheme.anchors if find_evidence(sentence, anchor.cues)} == expected


@pytest.mark.parametrize(
    ("activity", "supporting"),
    [
        ("Promotie van techniek in de regio", True),
        ("Aanstellen van een programmaleider voor de STO-regio", True),
        ("Coördinatie van de werkgroepen", True),
        ("Inrichten organisatie van de regio en de stuurgroep", True),
        ("Website en nieuwsbrief bijhouden", True),
        ("Organiseren van techniekworkshops voor groep 7", False),
        ("Aannemen van een contactpersoon voor bedrijven", False),
        ("Jaarlijkse techniekdag organiseren voor de onderbouw", False),
        ("Communicatietechniek in de les", False),
    ],
)
def test_supporting_activities_organise_promote_or_coordinate(
    scheme: Scheme, activity: str, *, supporting: bool
) -> None:
    assert bool(find_evidence(activity, scheme.supporting)) is supporting


@pytest.mark.parametrize(
    ("sentence", "states"),
    [
        ("Deze doelstelling draagt bij aan een dekkend aanbod.", True),
        ("Ook draagt dit bij aan de kwaliteit.", True),
        ("Hiermee leveren wij een bijdrage aan inclusie.", True),
        ("Dit past bij de samenwerking in de regio.", True),
        ("We geven zo invulling aan het thema duurzaamheid.", True),
        ("We willen meer meisjes in de techniek.", False),
        ("Elke school brengt machines mee.", False),
    ],
)
def test_an_author_states_a_contribution_in_so_many_words(scheme: Scheme, sentence: str, *, states: bool) -> None:
    assert bool(find_cues(sentence, scheme.contribution_cues)) is states


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[vul in: naam van de regio]", ["[vul"]),
        ("Onze regio heet [naam].", ["[naam"]),
        ("Klik of tik om tekst in te voeren.", ["Klik of tik om"]),
        ("De start is DATUM en het einde XXXX.", ["DATUM", "XXXX"]),
        ("Lorem ipsum dolor sit amet", ["Lorem ipsum"]),
        ("Goed.\n\nBeschrijf hier uw activiteiten.", ["Beschrijf hier"]),
        ("1. Beschrijf hier uw activiteiten.", ["Beschrijf hier"]),
        ("xx leerlingen", ["xx"]),
        ("De datum is bekend: 15 april 2025.", []),
        ("Wij beschrijven hier wat we doen. Zij geven hier les.", []),
        ("Leerlingen vul je in (zie lijst).", []),
        ("De PMT-groep", []),
    ],
)
def test_what_is_left_of_a_template_is_found(scheme: Scheme, text: str, found: list[str]) -> None:
    spans = find_template_texts(text, scheme.template_texts)
    assert [text[start:end] for start, end in spans] == found


def test_many_matches_in_one_sentence_cost_no_square() -> None:
    cues = Cues(strong=("nooit",), weak=("mbo", "po"), never=("mbo raad",))
    assert find_evidence("mbo " * 50_000, cues) == ()
    assert find_evidence("mbo raad " * 30_000, cues) == ()
