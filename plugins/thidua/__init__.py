"""Commune portals for emulation and commendation: from content in git to pages, timelines and calendars."""
