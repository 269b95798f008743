"""A document becomes a plan: `recognise` finds objectives, their parts and activities, each with its place."""

from hoofdlijn.recognition.recognise import recognise

__all__ = ["recognise"]
