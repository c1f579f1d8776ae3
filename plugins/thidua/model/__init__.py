"""The nouns: what a portal about emulation and commendation is made of. Values only; nothing here reads or writes."""
