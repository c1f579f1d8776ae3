"""The MkDocs theme `thidua`: in the wheel, overrides/ is laid beside this file. Holds no code."""
