"""Hosts: the only code that knows them."""
