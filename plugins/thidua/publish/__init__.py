"""Which files a site gets. Every address, output path and UID root is decided here."""
