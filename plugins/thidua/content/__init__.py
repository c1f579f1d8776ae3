"""Files that editors write → model, or a list of problems. The only layer that knows YAML and Markdown."""
