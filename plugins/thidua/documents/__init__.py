"""Views → texts and documents that leave the portal: to be edited, signed or sent."""
