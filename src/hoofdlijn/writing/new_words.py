"""The fixed words of an empty plan that is to be filled in."""

from hoofdlijn.language import Text

HOW = Text("Zo vult u dit plan in", "How to fill in this plan")
STEPS = (
    Text(
        "Klik op een grijze tekst en typ. Die verdwijnt zodra u begint; wat u niet invult, telt niet mee.",
        "Click on a grey text and type. It goes as soon as you begin; what you do not fill in does not count.",
    ),
    Text(
        "Nog een {activity}? Kopieer er een, van de titel tot en met de planning, en plak die eronder. "
        "Nog een {objective}? Kopieer het hele hoofdstuk.",
        "Another {activity}? Copy one, from its title to its planning, and paste it below. "
        "Another {objective}? Copy the whole chapter.",
    ),
    Text(
        "Het plan heeft minstens {objectives} en per {objective} minstens {activities}.",
        "The plan has at least {objectives}, and at least {activities} for each {objective}.",
    ),
    Text(
        "Een tabel met vinkjes hoeft niet vol: vink alleen aan wat echt klopt.",
        "A table to tick need not be full: tick only what really holds.",
    ),
    Text(
        "Leg het plan tussendoor naast de regeling met: hoofdlijn check plan.docx",
        "Check the plan against the scheme while you work: hoofdlijn check plan.docx",
    ),
    Text("Haal dit hoofdstuk weg voordat u het plan indient.", "Take this chapter out before you hand the plan in."),
)
WHAT_WHERE = Text("Wat er bij elk onderdeel komt", "What goes into each part")
FOR_EXAMPLE = Text("Bijvoorbeeld: {example}", "For example: {example}")
EXAMPLE_NUMBER = Text("bijv. {number}", "e.g. {number}")
EXAMPLE_UNIT = Text("bijv. leerlingen", "e.g. pupils")
EXAMPLE_DAY = Text("bijv. vóór 1 januari {year}", "e.g. before 1 January {year}")
