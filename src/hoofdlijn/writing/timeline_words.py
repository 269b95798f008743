"""The fixed words in a timeline."""

from hoofdlijn.language import Text

TITLE = Text("Tijdlijn van de activiteiten", "Timeline of the activities")
TITLE_OF = Text("Tijdlijn: {title}", "Timeline: {title}")
PART = Text("{title}, deel {part} van {parts}", "{title}, part {part} of {parts}")
SHOWS = Text(
    "Balken tonen per activiteit welk werk wanneer gebeurt, van {first} tot en met {last}. {content}",
    "Bars show for each activity which work happens when, from {first} up to and including {last}. {content}",
)
SHOWN = Text("{name}: {titles}.", "{name}: {titles}.")
ACTIVITIES = (Text("{} activiteit", "{} activity"), Text("{} activiteiten", "{} activities"))
CONTINUED = Text("{name} (vervolg)", "{name} (continued)")
TRANCHE = Text("tranche {years}", "tranche {years}")
ELABORATED = Text("Uitgewerkt plan voor {years} uiterlijk", "Elaborated plan for {years} at the latest")
SCHOOL_YEAR = Text("schooljaar", "school year")
ELSEWHERE = {
    "before": Text("vóór de periode", "before the period"),
    "after": Text("na de periode", "after the period"),
}
DOUBT = Text("kan ook anders gelezen worden", "can also be read otherwise")
OPEN = Text("begin of einde niet genoemd", "start or end not named")
DEADLINE = Text("uiterlijk op die dag", "by that day at the latest")
BY = Text("uiterlijk {day}", "by {day}")
BEYOND = Text("loopt buiten de periode door", "goes on outside the period")
REVERSED = Text("einde ligt niet na het begin", "end is not after the start")
RHYTHM = Text("komt steeds terug", "comes back each time")
SUPPORTING = Text("ondersteunend", "supporting")
SERVES_TOO = Text("hoort ook bij {names}", "also belongs to {names}")
SERVES = Text("hoort bij {names}", "belongs to {names}")
SERVES_NONE = Text("hoort bij geen doelstelling", "belongs to no objective")
NO_PLANNING = Text("Geen planning in het plan", "No planning in the plan")
UNREAD = Text("Planning niet te lezen: “{text}”", "Planning not readable: “{text}”")
NOT_FORWARD = Text("Einde ligt niet na het begin: {work}, {dates}", "End is not after the start: {work}, {dates}")
NO_ACTIVITIES = Text("Dit plan noemt geen activiteiten.", "This plan names no activities.")
NONE_HERE = Text("Geen activiteiten", "No activities")
NAMELESS = Text("Activiteit zonder naam", "Activity without a name")
FROM = Text("vanaf {day}", "from {day}")
THROUGH = Text("tot en met {day}", "up to and including {day}")
