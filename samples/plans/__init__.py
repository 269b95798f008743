"""Plans that the open shapes are made of."""

from samples.content import Content
from samples.plans import heideroo, klaverland, waterlinge, zuidermarke

PLANS: dict[str, Content] = {each.PLAN.key: each.PLAN for each in (waterlinge, heideroo, zuidermarke, klaverland)}
