"""Plans that only the blind shapes are made of."""

from samples.blind.plans import berkenzoom, duinrade, merwaal
from samples.content import Content

PLANS: dict[str, Content] = {each.PLAN.key: each.PLAN for each in (berkenzoom, duinrade, merwaal)}
