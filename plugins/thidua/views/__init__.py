"""Model → plain data that templates and feeds show. Pure functions: today and addresses come in as arguments."""
