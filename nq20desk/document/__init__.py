"""From a report to pages: the neutral document tree, its composition, the PDF writer."""
