"""MkDocs 1.6 and its drop-in forks: plugins that load the content once and hand over ready pages and files."""
