"""Views → bytes of standard formats: iCalendar (RFC 5545, RFC 7986), JSON. Which files there are is decided above."""
